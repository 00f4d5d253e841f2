package org.clew.seed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.clew.seed.record.SeedFile;
import org.clew.seed.record.SeedFiles;

/**
 * Tells one state of the seed from any other.
 *
 * @param text the SHA-256 of all paths and contents, in hex
 */
record Digest(String text) {

	/** Raised when the same files come to mean another graph, so that they load anew. */
	private static final String LOADER = "clew seed loader 1";

	private static final int SHORT = 12;

	static Digest of(SeedFiles files) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			sha256.update(LOADER.getBytes(StandardCharsets.UTF_8));
			for (SeedFile file : files.files()) {
				update(sha256, file.path().getBytes(StandardCharsets.UTF_8));
				update(sha256, file.content());
			}
			return new Digest(HexFormat.of().formatHex(sha256.digest()));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	String version() {
		return "seed-" + this.text.substring(0, SHORT);
	}

	/** The length before the bytes keeps one file's end from being another's start. */
	private static void update(MessageDigest sha256, byte[] bytes) {
		sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
		sha256.update(bytes);
	}

}
