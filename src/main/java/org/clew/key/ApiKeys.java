package org.clew.key;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.clew.api.InvalidRequest;
import org.clew.api.Refused;
import org.clew.api.UserErrorCode;
import org.clew.graph.Cypher;
import org.clew.graph.WriteSchema;
import org.clew.graph.WriteTransaction;
import org.clew.graph.Writing;
import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Recording;
import org.clew.security.Caller;
import org.clew.security.Kept;
import org.clew.security.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The keys of all people. Of a secret only the hash is kept. */
@Component
class ApiKeys {

	/** How many keys somebody may have that work. */
	static final int MOST = 20;

	private static final String CREATE = """
			MERGE (holder:KeyHolder {id: $owner})
			SET holder.name = $ownerName
			WITH holder
			OPTIONAL MATCH (holder)-[:HOLDS]->(other:ApiKey)
			WHERE other.revokedOn IS NULL AND other.expiresOn >= $today
			WITH holder, count(other) AS working
			WHERE working < $most
			CREATE (holder)-[:HOLDS]->(key:ApiKey {id: $id, hash: $hash, name: $name, scopes: $scopes,
				createdOn: $today, expiresOn: $expiresOn})
			RETURN key {.*} AS key
			""";

	private static final String REVOKE = """
			MATCH (holder:KeyHolder)-[:HOLDS]->(key:ApiKey {id: $id})
			WHERE holder.id = $owner OR $anybodys
			SET key.revokedOn = coalesce(key.revokedOn, $today)
			RETURN key {.*} AS key
			""";

	private static final String OF_HOLDER = """
			MATCH (holder:KeyHolder {id: $owner})-[:HOLDS]->(key:ApiKey)
			RETURN key {.*} AS key
			ORDER BY key.createdOn DESC, key.id
			LIMIT 100
			""";

	private static final String BY_HASH = """
			MATCH (holder:KeyHolder)-[:HOLDS]->(key:ApiKey {hash: $hash})
			RETURN key {.*} AS key, holder.id AS owner, holder.name AS ownerName
			""";

	private static final String USED = """
			MATCH (key:ApiKey {id: $id})
			SET key.lastUsedOn = $today
			""";

	private final Cypher cypher;

	private final Writing writing;

	private final Clock clock;

	@Autowired
	ApiKeys(Cypher cypher, Writing writing) {
		this(cypher, writing, Clock.systemUTC());
	}

	ApiKeys(Cypher cypher, Writing writing, Clock clock) {
		this.cypher = cypher;
		this.writing = writing;
		this.clock = clock;
	}

	ApiKey create(WriteTransaction transaction, Caller owner, String secret, String name, List<Role> scopes,
			int expiresInDays) {
		String id = "clew:key-" + UUID.randomUUID();
		Map<String, Object> parameters = Map.of("owner", owner.id(), "ownerName", owner.name(), "most", MOST, "id", id,
				"hash", KeySecret.hash(secret), "name", name, "scopes", scopes.stream().map(Role::name).toList(),
				"today", today().toString(), "expiresOn", today().plusDays(expiresInDays).toString());
		ApiKey key = transaction.runOne(CREATE, parameters, (row) -> ApiKey.from(row.row("key")))
			.orElseThrow(() -> new Refused("name", UserErrorCode.TOO_MANY, "You have %d keys that work".formatted(MOST),
					"a new key once another one is revoked"));
		record(transaction, owner, Entry.of(Action.GRANTED, "ApiKey", id, Map.of(),
				Map.of("scopes", key.scopes().stream().map(Role::name).toList(), "expiresOn", key.expiresOn())));
		return key;
	}

	ApiKey revoke(WriteTransaction transaction, Caller caller, String id) {
		ApiKey key = transaction
			.runOne(REVOKE,
					Map.of("id", id, "owner", caller.id(), "anybodys", Kept.KEY.isSeenThoughOfOthers(caller), "today",
							today().toString()),
					(row) -> ApiKey.from(row.row("key")))
			.orElseThrow(() -> new Refused("id", UserErrorCode.UNKNOWN,
					"You have no key '%s'".formatted(InvalidRequest.cut(id)), "an id of apiKeys"));
		record(transaction, caller, Entry.of(Action.REVOKED, "ApiKey", id, Map.of(), Map.of()));
		return key;
	}

	List<ApiKey> of(Caller owner) {
		return this.cypher.read(OF_HOLDER, Map.of("owner", owner.id()), (row) -> ApiKey.from(row.row("key")));
	}

	/**
	 * {@return the key that has this secret, and whose it is}
	 */
	Optional<Held> bySecret(String secret) {
		return this.cypher.readOne(BY_HASH, Map.of("hash", KeySecret.hash(secret)),
				(row) -> new Held(ApiKey.from(row.row("key")), row.text("owner"), row.text("ownerName")));
	}

	void used(ApiKey key) {
		this.writing.inTransaction((transaction) -> {
			transaction.run(USED, Map.of("id", key.id(), "today", today().toString()));
			return key;
		});
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static void record(WriteTransaction transaction, Caller who, Entry entry) {
		Recording recording = Recording.by(who.id(), transaction.context());
		recording.add(entry);
		recording.write();
	}

	/**
	 * A key and whose it is.
	 *
	 * @param ownerName what the issuer called the owner when the key was made
	 */
	record Held(ApiKey key, String owner, String ownerName) {
	}

	/** Declares what the keys stand on. */
	@Configuration(proxyBeanMethods = false)
	static class Schema {

		@Bean
		WriteSchema apiKeySchema() {
			return () -> List.of("CREATE CONSTRAINT keyHolderId IF NOT EXISTS FOR (n:KeyHolder) REQUIRE n.id IS UNIQUE",
					"CREATE CONSTRAINT apiKeyId IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.id IS UNIQUE",
					"CREATE CONSTRAINT apiKeyHash IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.hash IS UNIQUE");
		}

	}

}
