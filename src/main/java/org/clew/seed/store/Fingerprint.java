package org.clew.seed.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clew.claim.Shared;
import org.clew.seed.plan.PlannedNode;
import org.clew.seed.plan.PlannedRelationship;

/**
 * Tells in few letters whether properties are what they were.
 */
public final class Fingerprint {

	private static final int BYTES = 12;

	private final MessageDigest sha256;

	public Fingerprint() {
		try {
			this.sha256 = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * {@return the mark of a node, which tells too whether people wrote it}
	 */
	String of(PlannedNode node) {
		return mark(node.curated()) + of(node.label().text(), node.properties());
	}

	/**
	 * {@return the mark of a relationship, which tells too whether people wrote it}
	 */
	String of(PlannedRelationship relationship) {
		return mark(relationship.curated()) + of(relationship.type().name(), relationship.properties());
	}

	private static String mark(boolean curated) {
		return curated ? "" : Shared.ATLAS;
	}

	/**
	 * {@return what changes with the type and with any property}
	 */
	public String of(String type, Map<String, Object> properties) {
		StringBuilder text = new StringBuilder();
		append(text, type);
		new TreeMap<>(properties).forEach((name, value) -> {
			append(text, name);
			append(text, value);
		});
		byte[] digest = this.sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest, 0, BYTES);
	}

	/** Type and length before each value keep 1 from "1" and two texts from one. */
	private static void append(StringBuilder text, Object value) {
		if (value instanceof List<?> list) {
			text.append('[').append(list.size()).append(' ');
			list.forEach((item) -> append(text, item));
			return;
		}
		String written = value.toString();
		text.append(value.getClass().getSimpleName()).append(written.length()).append(' ').append(written);
	}

}
