package org.clew.key;

import java.util.List;

import org.clew.api.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What came of revoking a key.
 *
 * @param apiKey the key, null if it was refused
 * @param userErrors why it was refused
 */
record RevokeApiKeyPayload(@Nullable ApiKey apiKey, List<UserError> userErrors) {

	static RevokeApiKeyPayload refused(List<UserError> errors) {
		return new RevokeApiKeyPayload(null, errors);
	}

}
