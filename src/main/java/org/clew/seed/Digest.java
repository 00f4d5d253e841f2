package org.clew.seed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clew.seed.plan.Plan;
import org.clew.seed.record.SeedFile;
import org.clew.seed.record.SeedFiles;
import org.clew.seed.store.Fingerprint;

/**
 * Tells one state of the seed from any other.
 *
 * @param text the SHA-256 of all paths and contents, and of what they come to mean, in
 * hex
 */
record Digest(String text) {

	/**
	 * Raised when the same plan comes to be stored in another way, so that it loads anew.
	 */
	private static final String LOADER = "clew seed loader 2";

	private static final int SHORT = 12;

	static Digest of(SeedFiles files, Plan plan) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			sha256.update(LOADER.getBytes(StandardCharsets.UTF_8));
			for (SeedFile file : files.files()) {
				update(sha256, file.path().getBytes(StandardCharsets.UTF_8));
				update(sha256, file.content());
			}
			elements(plan).forEach((element) -> update(sha256, element.getBytes(StandardCharsets.UTF_8)));
			return new Digest(HexFormat.of().formatHex(sha256.digest()));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	String version() {
		return "seed-" + this.text.substring(0, SHORT);
	}

	/** The same files mean another graph as soon as one mapping changes. */
	private static Stream<String> elements(Plan plan) {
		Fingerprint fingerprint = new Fingerprint();
		return Stream
			.of(plan.nodes().stream().map((node) -> node.id() + fingerprint.of(node.label().text(), node.properties())),
					plan.relationships()
						.stream()
						.map((relationship) -> relationship.key()
								+ fingerprint.of(relationship.type().name(), relationship.properties())),
					plan.identifiers().entrySet().stream().map(Object::toString))
			.flatMap(Function.identity());
	}

	/** The length before the bytes keeps one file's end from being another's start. */
	private static void update(MessageDigest sha256, byte[] bytes) {
		sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
		sha256.update(bytes);
	}

}
