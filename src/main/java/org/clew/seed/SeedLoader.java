package org.clew.seed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clew.bulk.BulkGraph.BulkNode;
import org.clew.claim.Batch;
import org.clew.claim.Claims;
import org.clew.claim.Claims.Changes;
import org.clew.claim.GraphSchema;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Brings the graph to what the files of seed and atlas say: all of it, or nothing. */
@Component
@ConditionalOnBooleanProperty(name = "clew.seed.enabled", matchIfMissing = true)
class SeedLoader {

	private static final String HELD = """
			MATCH (release:Release {id: $id})
			RETURN coalesce(release.digest, '') AS digest, coalesce(release.written, '') AS written
			""";

	/**
	 * Two servers that start at once load one after the other: the write locks the node
	 * until the transaction ends, and leaves no trace.
	 */
	private static final String LOCK = """
			MERGE (release:Release {id: $id})
			SET release.loading = true
			REMOVE release.loading
			RETURN coalesce(release.digest, '') AS digest
			""";

	private static final String RELEASE = """
			MATCH (release:Release {id: $id})
			SET release += $properties
			REMOVE release.written
			""";

	private final Driver driver;

	private final TransactionConfig config;

	private final SeedContent content;

	private final Clock clock = Clock.systemUTC();

	SeedLoader(Driver driver, SeedSettings settings, SeedContent content) {
		this.driver = driver;
		this.config = TransactionConfig.builder().withTimeout(settings.timeout()).build();
		this.content = content;
	}

	SeedReport load() {
		Instant start = this.clock.instant();
		Release release = this.content.release();
		try (Session session = this.driver.session()) {
			Held held = held(session);
			if (held.digest().equals(release.digest())) {
				return unchanged(release, start);
			}
			GraphSchema.create(session);
			Batch batch = this.content.batch();
			boolean begins = held.written().equals(release.digest());
			Load load = new Load(this.driver, this.config, batch, release);
			Optional<Changes> changes = session.executeWrite((transaction) -> load.write(transaction, begins),
					this.config);
			this.content.forget();
			if (changes.isEmpty()) {
				return unchanged(release, start);
			}
			GraphSchema.planAgain(session);
			return loaded(changes.orElseThrow(), release, start);
		}
	}

	private static Held held(Session session) {
		return session
			.executeRead((transaction) -> transaction.run(HELD, Map.of("id", Release.ID))
				.list((row) -> new Held(row.get("digest").asString(), row.get("written").asString())))
			.stream()
			.findFirst()
			.orElseGet(() -> new Held("", ""));
	}

	private SeedReport unchanged(Release release, Instant start) {
		return new SeedReport.Unchanged(release.version(), release.files(), since(start));
	}

	private SeedReport loaded(Changes changes, Release release, Instant start) {
		return new SeedReport.Loaded(release.version(), release.files(), changes.nodes().plus(changes.identifiers()),
				changes.links().plus(changes.identifiers()), since(start));
	}

	private Duration since(Instant start) {
		return Duration.between(start, this.clock.instant());
	}

	/** What is loaded, and where to. */
	record Load(Driver driver, TransactionConfig config, Batch batch, Release release) {

		/**
		 * Writes. Only with the end of the transaction is anything of it the seed.
		 * @param begins whether the new database has all of it already
		 * @return what was written, nothing where somebody else just wrote the same
		 */
		Optional<Changes> write(TransactionContext transaction, boolean begins) {
			String digest = transaction.run(LOCK, Map.of("id", Release.ID)).single().get("digest").asString();
			if (digest.equals(this.release.digest())) {
				return Optional.empty();
			}
			boolean begun = begins
					|| (digest.isEmpty() && Claims.begin(this.driver, this.config, transaction, this.batch));
			Changes changes = begun ? Claims.began(transaction, this.batch) : Claims.bring(transaction, this.batch);
			transaction.run(RELEASE, Map.of("id", Release.ID, "properties", this.release.properties())).consume();
			return Optional.of(changes);
		}

	}

	/**
	 * Which state of the seed the graph has.
	 *
	 * @param digest of the state; empty where there is none
	 * @param written of the state that was written into a new database and is not
	 * published yet; empty where there is none
	 */
	private record Held(String digest, String written) {
	}

	/**
	 * Which state of the seed the graph has.
	 *
	 * @param version a short name for it
	 * @param digest tells it from any other state
	 * @param generatedAt when it was loaded
	 * @param files how many files it has
	 */
	record Release(String version, String digest, Instant generatedAt, int files) {

		static final String ID = "clew:release";

		Map<String, Object> properties() {
			return Map.of("id", ID, "version", this.version, "digest", this.digest, "generatedAt",
					this.generatedAt.atOffset(ZoneOffset.UTC), "files", this.files);
		}

		/**
		 * {@return the node that says that this state was written, and is not published
		 * yet}
		 */
		BulkNode written() {
			return new BulkNode("release", List.of("Release"), Map.of("id", ID, "written", this.digest));
		}

	}

}
