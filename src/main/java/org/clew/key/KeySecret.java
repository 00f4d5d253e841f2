package org.clew.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What is told once and sent with each request: {@code clew_}, 256 random bits and a
 * checksum, in hexadecimal. By the prefix, scanners for leaked secrets find it; by the
 * checksum, what was cut or mistyped is refused without a look into the database.
 */
final class KeySecret {

	private static final String PREFIX = "clew_";

	private static final int BYTES = 32;

	private static final Pattern SHAPE = Pattern.compile(PREFIX + "[0-9a-f]{72}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private KeySecret() {
	}

	static String next() {
		byte[] secret = new byte[BYTES];
		RANDOM.nextBytes(secret);
		String random = HexFormat.of().formatHex(secret);
		return PREFIX + random + checksum(random);
	}

	static boolean recognizes(String token) {
		return token.startsWith(PREFIX);
	}

	static boolean isWhole(String token) {
		return SHAPE.matcher(token).matches() && token.endsWith(checksum(token.substring(PREFIX.length(), 69)));
	}

	/**
	 * {@return what is kept of it}; a plain hash will do, as nobody can try 2^256 secrets
	 */
	static String hash(String secret) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private static String checksum(String random) {
		CRC32 crc = new CRC32();
		crc.update(random.getBytes(StandardCharsets.US_ASCII));
		return HexFormat.of().toHexDigits((int) crc.getValue());
	}

}
