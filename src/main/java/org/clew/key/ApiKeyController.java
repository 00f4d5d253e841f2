package org.clew.key;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.clew.api.MutationRequest;
import org.clew.api.Mutations;
import org.clew.api.Refused;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.security.Caller;
import org.clew.security.Requires;
import org.clew.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Makes, lists and revokes keys. */
@Controller
class ApiKeyController {

	private static final int LONGEST_NAME = 100;

	private static final int MOST_DAYS = 366;

	private final ApiKeys keys;

	private final Mutations mutations;

	ApiKeyController(ApiKeys keys, Mutations mutations) {
		this.keys = keys;
		this.mutations = mutations;
	}

	@QueryMapping
	@Requires(Role.CONTRIBUTOR)
	List<ApiKey> apiKeys() {
		return this.keys.of(Caller.current());
	}

	@MutationMapping
	@Requires(Role.CONTRIBUTOR)
	CreateApiKeyPayload createApiKey(@Argument String name, @Argument List<Role> scopes, @Argument int expiresInDays,
			@Argument String idempotencyKey) {
		Caller caller = Caller.current();
		AtomicReference<String> secret = new AtomicReference<>();
		MutationRequest request = new MutationRequest(caller.id(), "createApiKey", idempotencyKey,
				Map.of("name", name, "scopes", scopes, "expiresInDays", expiresInDays));
		CreateApiKeyPayload made = this.mutations.run(request, CreateApiKeyPayload.class, (transaction) -> {
			check(caller, name, scopes, expiresInDays);
			secret.set(KeySecret.next());
			return new CreateApiKeyPayload(
					this.keys.create(transaction, caller, secret.get(), name, scopes, expiresInDays), null, List.of());
		}, CreateApiKeyPayload::refused);
		// What is kept for a repeated request must not hold the secret.
		return (made.apiKey() != null) ? new CreateApiKeyPayload(made.apiKey(), secret.get(), made.userErrors()) : made;
	}

	@MutationMapping
	@Requires(Role.CONTRIBUTOR)
	RevokeApiKeyPayload revokeApiKey(@Argument String id, @Argument String idempotencyKey) {
		Caller caller = Caller.current();
		MutationRequest request = new MutationRequest(caller.id(), "revokeApiKey", idempotencyKey, Map.of("id", id));
		return this.mutations.run(request, RevokeApiKeyPayload.class, (transaction) -> {
			refuseKeys();
			return new RevokeApiKeyPayload(this.keys.revoke(transaction, caller, id), List.of());
		}, RevokeApiKeyPayload::refused);
	}

	private static void check(Caller caller, String name, List<Role> scopes, int expiresInDays) {
		refuseKeys();
		if (name.isBlank() || name.length() > LONGEST_NAME) {
			throw new Refused("name", UserErrorCode.INVALID, "The name has %d characters".formatted(name.length()),
					"1 to %d characters that say what the key is for".formatted(LONGEST_NAME));
		}
		for (int i = 0; i < scopes.size(); i++) {
			if (!caller.has(scopes.get(i))) {
				throw new Refused("scopes[" + i + "]", UserErrorCode.NOT_ALLOWED,
						"You do not have the role " + scopes.get(i),
						caller.roles().stream().map(Role::name).toArray(String[]::new));
			}
		}
		if (expiresInDays < 1 || expiresInDays > MOST_DAYS) {
			throw new Refused("expiresInDays", UserErrorCode.INVALID, expiresInDays + " days are not accepted",
					"1 to " + MOST_DAYS);
		}
	}

	/** Otherwise a stolen key could outlive its revocation. */
	private static void refuseKeys() {
		if (Caller.usesKey()) {
			throw new Refused("", UserErrorCode.NOT_ALLOWED, "A key cannot make or revoke keys",
					"a token of the issuer");
		}
	}

	/**
	 * What came of making a key.
	 *
	 * @param apiKey the key, null if it was refused
	 * @param secret what to send, told this once; null if an earlier request with the
	 * same idempotency key made it
	 * @param userErrors why it was refused
	 */
	record CreateApiKeyPayload(@Nullable ApiKey apiKey, @Nullable String secret, List<UserError> userErrors) {

		static CreateApiKeyPayload refused(List<UserError> errors) {
			return new CreateApiKeyPayload(null, null, errors);
		}

	}

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

}
