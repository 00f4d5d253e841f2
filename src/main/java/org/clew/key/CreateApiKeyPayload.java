package org.clew.key;

import java.util.List;

import org.clew.api.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What came of making a key.
 *
 * @param apiKey the key, null if it was refused
 * @param secret what to send, told this once; null if an earlier request with the same
 * idempotency key made it
 * @param userErrors why it was refused
 */
record CreateApiKeyPayload(@Nullable ApiKey apiKey, @Nullable String secret, List<UserError> userErrors) {

	static CreateApiKeyPayload refused(List<UserError> errors) {
		return new CreateApiKeyPayload(null, null, errors);
	}

}
