package org.clew.seed.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clew.claim.GraphSchema;
import org.clew.graph.DataHead;
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

	private static final String DIGEST = """
			MATCH (release:Release {id: $id})
			RETURN release.digest AS digest
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
			""";

	private final Driver driver;

	private final TransactionConfig config;

	public Store(Driver driver, Duration timeout) {
		this.driver = driver;
		this.config = TransactionConfig.builder().withTimeout(timeout).build();
	}

	/**
	 * {@return whether the graph has that state of the seed}
	 */
	public boolean holds(String digest) {
		try (Session session = this.driver.session()) {
			List<String> digests = session
				.executeRead((transaction) -> transaction.run(DIGEST, Map.of("id", Release.ID))
					.list((row) -> row.get("digest").asString("")));
			return digests.contains(digest);
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
		Told told = new Told(transaction, nodes.difference(), relationships.starts());
		relationships.remove();
		identifiers.remove();
		nodes.remove();
		nodes.adopt(plan.identifiers());
		nodes.write();
		relationships.write();
		identifiers.write();
		told.write();
		DataHead.moved(transaction);
		transaction.run(RELEASE, Map.of("id", Release.ID, "properties", release.properties())).consume();
		return Optional
			.of(new Changes(nodes.count().plus(identifiers.count()), relationships.count().plus(identifiers.count())));
	}

}
