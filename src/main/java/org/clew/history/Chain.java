package org.clew.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Makes the hash of an entry from all that it says and from the hash of the entry before,
 * so that none can be altered or taken out without all later ones telling.
 */
final class Chain {

	/** The hash before the first entry. */
	static final String START = "";

	/** All of an entry but the hash itself, in this order. */
	private static final List<String> PROPERTIES = List.of("sequence", "at", "who", "action", "record", "type", "name",
			"fields", "why", "audience", "touches");

	private final MessageDigest sha256;

	Chain() {
		try {
			this.sha256 = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * The hash of an entry.
	 * @param former the hash of the entry before
	 */
	String link(String former, Map<String, Object> entry) {
		update(former);
		PROPERTIES.forEach((property) -> update(entry.get(property)));
		return HexFormat.of().formatHex(this.sha256.digest());
	}

	/** The length before each text keeps one value's end from being another's start. */
	private void update(@Nullable Object value) {
		if (value instanceof List<?> list) {
			this.sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(list.size()).flip());
			list.forEach(this::update);
			return;
		}
		byte[] bytes = (value != null) ? value.toString().getBytes(StandardCharsets.UTF_8) : new byte[0];
		this.sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
		this.sha256.update(bytes);
	}

}
