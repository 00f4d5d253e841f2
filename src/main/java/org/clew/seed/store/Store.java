package org.clew.seed.store;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.clew.claim.GraphSchema;
import org.clew.seed.Count;
import org.clew.seed.plan.Plan;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * The graph as far as the seed owns it.
 */
public final class Store {

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

	public Store(Driver driver, Duration timeout) {
		this.driver = driver;
		this.config = TransactionConfig.builder().withTimeout(timeout).build();
	}

	/**
	 * {@return which state of the seed the graph has}
	 */
	public Held held() {
		try (Session session = this.driver.session()) {
			return session
				.executeRead((transaction) -> transaction.run(HELD, Map.of("id", Release.ID))
					.list((row) -> new Held(row.get("digest").asString(), row.get("written").asString())))
				.stream()
				.findFirst()
				.orElseGet(() -> new Held("", ""));
		}
	}

	/**
	 * Makes what was written into a new database the state that the graph has: with
	 * constraints and indexes, and with what the change log tells of it.
	 * @param plan what was written
	 * @param release which state that is
	 * @return what was written
	 */
	public Optional<Changes> publish(Plan plan, Release release) {
		try (Session session = this.driver.session()) {
			GraphSchema.create(session);
			session.executeWriteWithoutResult((transaction) -> {
				transaction.run(LOCK, Map.of("id", Release.ID)).consume();
				Told.all(transaction, plan).write();
				transaction.run(RELEASE, Map.of("id", Release.ID, "properties", release.properties())).consume();
			}, this.config);
			GraphSchema.planAgain(session);
			Count identifiers = new Count(plan.identifiers().size(), 0, 0, 0);
			return Optional.of(new Changes(new Count(plan.nodes().size(), 0, 0, 0).plus(identifiers),
					new Count(plan.relationships().size(), 0, 0, 0).plus(identifiers)));
		}
	}

	/**
	 * Brings the graph to the plan in one transaction.
	 * @return what was written, nothing where somebody else just wrote the same
	 */
	public Optional<Changes> bring(Plan plan, Release release) {
		try (Session session = this.driver.session()) {
			GraphSchema.create(session);
			Optional<Changes> changes = session.executeWrite((transaction) -> bring(transaction, plan, release),
					this.config);
			changes.ifPresent((written) -> GraphSchema.planAgain(session));
			return changes;
		}
	}

	private static Optional<Changes> bring(TransactionContext transaction, Plan plan, Release release) {
		Record before = transaction.run(LOCK, Map.of("id", Release.ID)).single();
		if (before.get("digest").asString().equals(release.digest())) {
			return Optional.empty();
		}
		Nodes nodes = new Nodes(transaction, plan.nodes());
		Relationships relationships = new Relationships(transaction, plan.relationships());
		KnownIdentifiers identifiers = new KnownIdentifiers(transaction, plan.identifiers());
		Told told = Told.of(transaction, plan, nodes.difference(), nodes.owned(), relationships.difference());
		relationships.remove();
		identifiers.remove();
		nodes.remove();
		nodes.adopt(plan.identifiers());
		nodes.write();
		relationships.write();
		identifiers.write();
		told.write();
		transaction.run(RELEASE, Map.of("id", Release.ID, "properties", release.properties())).consume();
		return Optional
			.of(new Changes(nodes.count().plus(identifiers.count()), relationships.count().plus(identifiers.count())));
	}

	/**
	 * Which state of the seed the graph has.
	 *
	 * @param digest of the state; empty where there is none
	 * @param written of the state that was written into a new database and is not
	 * published yet; empty where there is none
	 */
	public record Held(String digest, String written) {
	}

}
