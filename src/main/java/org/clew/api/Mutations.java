package org.clew.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.clew.graph.Row;
import org.clew.graph.WriteSchema;
import org.clew.graph.WriteTransaction;
import org.clew.graph.Writing;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Runs mutations: each in one transaction, and each once.
 * <p>
 * What was asked under a key and what came of it are written in the transaction of the
 * mutation itself. So whoever asks again gets the first answer, also while the first is
 * still running or after its connection broke. A mutation that was refused has written
 * nothing, and leaves its key free.
 */
@Component
public class Mutations {

	static final WriteSchema SCHEMA = () -> List.of(
			"CREATE CONSTRAINT idempotencyKeyId IF NOT EXISTS FOR (n:IdempotencyKey) REQUIRE n.id IS UNIQUE",
			"CREATE INDEX idempotencyKeyExpiry IF NOT EXISTS FOR (n:IdempotencyKey) ON (n.expiresAt)");

	/** The constraint makes a second request wait here until the first is through. */
	private static final String CLAIM = """
			MERGE (key:IdempotencyKey {id: $id})
			SET key.claimed = true
			WITH key, coalesce(key.expiresAt > $now, false) AS valid
			RETURN CASE WHEN valid THEN key.request END AS request, CASE WHEN valid THEN key.answer END AS answer
			""";

	private static final String KEEP = """
			MATCH (key:IdempotencyKey {id: $id})
			SET key.request = $request, key.answer = $answer, key.expiresAt = $expiresAt
			REMOVE key.claimed
			""";

	private static final String FORGET = """
			MATCH (key:IdempotencyKey)
			WHERE key.expiresAt < $now
			WITH key
			LIMIT 10000
			DELETE key
			""";

	/** Not the application's, whose settings may change while answers are kept. */
	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

	private final Writing writing;

	private final Duration keyLifetime;

	private final Clock clock;

	private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.MIN);

	@Autowired
	Mutations(Writing writing, Settings settings) {
		this(writing, settings, Clock.systemUTC());
	}

	Mutations(Writing writing, Settings settings, Clock clock) {
		this.writing = writing;
		this.keyLifetime = settings.keyLifetime();
		this.clock = clock;
	}

	/**
	 * Runs a mutation, unless it ran before.
	 * @param <P> the payload: a record that Jackson can write and read again
	 * @param request what is asked
	 * @param work does it; may be run again if its transaction fails
	 * @param refused makes the payload where the work throws {@link Refused},
	 * {@link InvalidRequest} or {@link UnknownIdentifier}: nothing is written then
	 * @return what came of it, now or the first time
	 */
	public <P> P run(MutationRequest request, Class<P> payload, Function<WriteTransaction, P> work,
			Function<List<UserError>, P> refused) {
		try {
			request.check();
			sweep();
			String digest = request.digest(MAPPER);
			return this.writing.inTransaction((transaction) -> once(transaction, request, digest, payload, work));
		}
		catch (Refused ex) {
			return refused.apply(ex.errors());
		}
		catch (InvalidRequest ex) {
			return refused.apply(List.of(UserError.of(ex)));
		}
		catch (UnknownIdentifier ex) {
			return refused.apply(List.of(UserError.of(ex)));
		}
	}

	private <P> P once(WriteTransaction transaction, MutationRequest request, String digest, Class<P> payload,
			Function<WriteTransaction, P> work) {
		String id = request.id();
		Row before = transaction.runOne(CLAIM, Map.of("id", id, "now", now()), Function.identity()).orElseThrow();
		String asked = before.textOrNull("request");
		if (asked != null && !asked.equals(digest)) {
			throw new Refused("idempotencyKey", UserErrorCode.KEY_REUSED,
					"This idempotency key was used for another request",
					"the same request once more, or a new key for a new one");
		}
		if (asked != null) {
			return MAPPER.readValue(before.text("answer"), payload);
		}
		P answer = work.apply(transaction);
		transaction.run(KEEP, Map.of("id", id, "request", digest, "answer", MAPPER.writeValueAsString(answer),
				"expiresAt", this.clock.instant().plus(this.keyLifetime).atOffset(ZoneOffset.UTC)));
		return answer;
	}

	private void sweep() {
		Instant last = this.swept.get();
		Instant now = this.clock.instant();
		if (last.isBefore(now.minus(BETWEEN_SWEEPS)) && this.swept.compareAndSet(last, now)) {
			this.writing.inTransaction((transaction) -> {
				transaction.run(FORGET, Map.of("now", now()));
				return now;
			});
		}
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * How mutations are kept apart.
	 *
	 * @param keyLifetime how long a key gives the first answer again
	 */
	@ConfigurationProperties("clew.mutations")
	record Settings(@DefaultValue("7d") Duration keyLifetime) {
	}

	/** Declares what the keys stand on. */
	@Configuration(proxyBeanMethods = false)
	static class Schema {

		@Bean
		WriteSchema idempotencyKeys() {
			return SCHEMA;
		}

	}

}
