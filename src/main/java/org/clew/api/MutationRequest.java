package org.clew.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody asks to be done, told from all else by caller and key.
 *
 * @param caller who asks, by a stable identifier
 * @param idempotencyKey chosen by the caller for this request alone
 * @param arguments all other arguments: a record, list or map that Jackson can write
 */
public record MutationRequest(String caller, String mutation, String idempotencyKey, Object arguments) {

	private static final int LONGEST_KEY = 200;

	void check() {
		int length = this.idempotencyKey.length();
		if (this.idempotencyKey.isBlank() || length > LONGEST_KEY) {
			throw new Refused("idempotencyKey", UserErrorCode.INVALID,
					"The idempotency key has %d characters".formatted(length),
					"1 to %d characters, such as a new UUID".formatted(LONGEST_KEY));
		}
	}

	/** Neither part can be told from the other's end without the lengths. */
	String id() {
		return sha256(this.caller.length() + ":" + this.caller + this.idempotencyKey);
	}

	/** Tells this request from another one under the same key. */
	String digest(JsonMapper mapper) {
		return sha256(this.mutation + " " + mapper.writeValueAsString(this.arguments));
	}

	private static String sha256(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
