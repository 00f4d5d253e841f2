package org.clew.follow;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clew.api.Refused;
import org.clew.api.UserErrorCode;
import org.clew.graph.WriteSchema;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Questions as they are kept: beside the graph, and sealed. Writing one changes no
 * answer, so nothing that is kept of answers has to go.
 */
@Component
class FollowedQuestions {

	private static final String SWEEP = """
			MATCH (q:FollowedQuestion)
			WHERE q.until < $now
			WITH q
			LIMIT 1000
			DELETE q
			""";

	private static final String COUNT = "MATCH (q:FollowedQuestion) RETURN count(q) AS count";

	private static final String CREATE = """
			CREATE (q:FollowedQuestion {id: $id, sealed: $sealed, until: $until, revision: 1})
			""";

	private static final String FIND = """
			MATCH (q:FollowedQuestion {id: $id})
			WHERE q.until >= $now
			RETURN q.sealed AS sealed, q.until AS until, q.revision AS revision
			""";

	/** The first write waits for whoever else is at it. */
	private static final String REPLACE = """
			MATCH (q:FollowedQuestion {id: $id})
			SET q.locked = true
			REMOVE q.locked
			WITH q
			WHERE q.revision = $revision
			SET q.sealed = $sealed, q.revision = q.revision + 1
			RETURN q.revision AS revision
			""";

	private static final String RENEW = "MATCH (q:FollowedQuestion {id: $id}) SET q.until = $until";

	private static final String DELETE = "MATCH (q:FollowedQuestion {id: $id}) DELETE q RETURN count(*) AS count";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TransactionConfig LIMITS = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(10))
		.build();

	private final Driver driver;

	private final FollowSettings settings;

	private final Clock clock = Clock.systemUTC();

	FollowedQuestions(Driver driver, FollowSettings settings) {
		this.driver = driver;
		this.settings = settings;
	}

	/** Keeps a question, if there is room. */
	long add(FeedKey key, Followed followed) {
		long until = until();
		try (Session session = session()) {
			session.executeWriteWithoutResult((transaction) -> {
				transaction.run(SWEEP, Map.of("now", this.clock.millis())).consume();
				if (transaction.run(COUNT).single().get("count").asInt() >= this.settings.most()) {
					throw new Refused("patient", UserErrorCode.TOO_MANY,
							"This server follows as many questions as it can", String.valueOf(this.settings.most()));
				}
				transaction.run(CREATE, Map.of("id", key.id(), "sealed", sealed(key, followed), "until", until))
					.consume();
			}, LIMITS);
		}
		return until;
	}

	/** Finds a question, and keeps it longer, as somebody reads it. */
	Optional<Kept> find(FeedKey key) {
		try (Session session = session()) {
			return session.executeWrite((transaction) -> {
				List<Record> found = transaction.run(FIND, Map.of("id", key.id(), "now", this.clock.millis())).list();
				found.forEach((record) -> renew(transaction, key, record.get("until").asLong()));
				return found.stream().findFirst();
			}, LIMITS)
				.map((record) -> new Kept(JSON.readValue(key.open(record.get("sealed").asString()), Followed.class),
						record.get("revision").asInt()));
		}
	}

	/** Once a day is enough. */
	private void renew(TransactionContext transaction, FeedKey key, long until) {
		if (until - this.clock.millis() < this.settings.lifetime().minusDays(1).toMillis()) {
			transaction.run(RENEW, Map.of("id", key.id(), "until", until())).consume();
		}
	}

	/**
	 * Keeps what became of a question.
	 * @return whether nobody else did since it was found
	 */
	boolean replace(FeedKey key, Followed followed, int revision) {
		Map<String, Object> parameters = Map.of("id", key.id(), "sealed", sealed(key, followed), "revision", revision);
		try (Session session = session()) {
			return session.executeWrite((transaction) -> transaction.run(REPLACE, parameters).hasNext(), LIMITS);
		}
	}

	boolean delete(FeedKey key) {
		try (Session session = session()) {
			return session.executeWrite(
					(transaction) -> transaction.run(DELETE, Map.of("id", key.id())).single().get("count").asInt() > 0,
					LIMITS);
		}
	}

	private long until() {
		return this.clock.instant().plus(this.settings.lifetime()).toEpochMilli();
	}

	private static String sealed(FeedKey key, Followed followed) {
		return key.seal(JSON.writeValueAsBytes(followed));
	}

	private Session session() {
		return this.driver
			.session(SessionConfig.builder().withBookmarkManager(this.driver.executableQueryBookmarkManager()).build());
	}

	/**
	 * A question that was found.
	 *
	 * @param revision how often it was written
	 */
	record Kept(Followed followed, int revision) {
	}

	/** Declares what they stand on. */
	@Configuration(proxyBeanMethods = false)
	static class Schema {

		@Bean
		WriteSchema followedQuestionSchema() {
			return () -> List.of(
					"CREATE CONSTRAINT followedQuestionId IF NOT EXISTS FOR (n:FollowedQuestion) REQUIRE n.id IS UNIQUE",
					"CREATE INDEX followedQuestionUntil IF NOT EXISTS FOR (n:FollowedQuestion) ON (n.until)");
		}

	}

}
