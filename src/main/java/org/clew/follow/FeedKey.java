package org.clew.follow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret in the address of a feed. It opens what is kept, and is kept nowhere.
 *
 * @param text 256 random bits, for an address
 */
record FeedKey(String text) {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	static FeedKey random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new FeedKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	static boolean isOne(String text) {
		return FORM.matcher(text).matches();
	}

	/** Under what it is kept; does not lead back to the key. */
	String id() {
		return HexFormat.of().formatHex(derived("id"));
	}

	String seal(byte[] content) {
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, packed(content));
		return Base64.getEncoder()
			.encodeToString(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
	}

	byte[] open(String sealed) {
		ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
		byte[] nonce = new byte[NONCE];
		byte[] content = new byte[bytes.remaining() - NONCE];
		bytes.get(nonce).get(content);
		try (InflaterInputStream unpacked = new InflaterInputStream(
				new ByteArrayInputStream(run(Cipher.DECRYPT_MODE, nonce, content)))) {
			return unpacked.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] run(int mode, byte[] nonce, byte[] content) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
			return cipher.doFinal(content);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("What is kept of a question is broken", ex);
		}
	}

	private byte[] derived(String purpose) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.text.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
			return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] packed(byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream packing = new DeflaterOutputStream(bytes)) {
			packing.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	@Override
	public String toString() {
		return "a key";
	}

}
