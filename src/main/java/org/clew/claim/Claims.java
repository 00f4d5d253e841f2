package org.clew.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.clew.graph.DataHead;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * The graph, for those who write what sources say: a batch is written whole or not at
 * all, and once more changes nothing.
 */
public final class Claims {

	private static final String SOURCE = """
			MERGE (source:Entity {id: $id})
			ON CREATE SET source:Source, source = $properties, source.imported = true
			WITH source
			WHERE source.imported AND properties(source) <> $stored
			SET source = $stored
			""";

	private static final String SOURCES = """
			MATCH (source:Source)
			WHERE source.imported
			RETURN source.id AS id
			ORDER BY id DESC
			""";

	private static final String STATED = """
			MATCH (source:Source {id: $source})<-[r:STATED_BY]-(n:Entity)
			WHERE r.record IS NOT NULL
			RETURN collect(DISTINCT n.id) AS ids
			""";

	/**
	 * In the transaction of what it counts, so that nobody sees one without the other.
	 */
	private static final String REVISION = """
			MERGE (release:Release {id: 'clew:release'})
			ON CREATE SET release.version = 'unseeded', release.digest = ''
			SET release.revision = coalesce(release.revision, 0) + 1, release.generatedAt = datetime()
			""";

	private final Driver driver;

	private final TransactionConfig config;

	/** What this writes first and relates later is one change. */
	private final Instant started = Instant.now();

	public Claims(Driver driver, Duration timeout) {
		this.driver = driver;
		this.config = TransactionConfig.builder().withTimeout(timeout).build();
	}

	/** Creates the constraints and indexes that writing stands on. */
	public void prepare() {
		try (Session session = this.driver.session()) {
			GraphSchema.create(session);
		}
	}

	/** Lets statements be planned for the graph as it is now. */
	public void planAgain() {
		try (Session session = this.driver.session()) {
			GraphSchema.planAgain(session);
		}
	}

	/**
	 * Writes a source, which claims refer to.
	 * @param properties what is known of it
	 */
	public void source(String id, Map<String, Object> properties) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((transaction) -> source(transaction, id, properties), this.config);
		}
	}

	/**
	 * Writes a source within a transaction of the caller's.
	 * @param properties what is known of it
	 */
	public static void source(TransactionContext transaction, String id, Map<String, Object> properties) {
		Map<String, Object> stored = new TreeMap<>(properties);
		stored.put("imported", true);
		transaction.run(SOURCE, Map.of("id", id, "properties", properties, "stored", stored)).consume();
		DataHead.moved(transaction);
	}

	/**
	 * Takes back what a source said and another version of it does not say any more,
	 * within a transaction of the caller's. What nobody else says either is gone.
	 * @param now what it says now
	 */
	public static void replace(TransactionContext transaction, String before, Batch now) {
		List<String> spokenOf = transaction.run(STATED, Map.of("source", before))
			.single()
			.get("ids")
			.asList(Value::asString);
		write(transaction, now, (dangling) -> {
		});
		new TakingBack(transaction).version(before, spokenOf, now);
	}

	/**
	 * Brings what Clew's own files said to what they say now, within a transaction of the
	 * caller's.
	 * @return what became of it
	 */
	public static Changes bring(TransactionContext transaction, Batch batch) {
		return new Bringing(transaction, batch).run();
	}

	/**
	 * Writes what Clew's own files say into a server that has none of it, in transactions
	 * of its own. The caller's transaction has to lock out others meanwhile.
	 * @return whether it did: not where an import came first
	 */
	public static boolean begin(Driver driver, TransactionConfig config, TransactionContext transaction, Batch batch) {
		if (Adoption.isPossible(transaction)) {
			return false;
		}
		new Beginning(driver, config).write(batch);
		bring(transaction, batch);
		return true;
	}

	/**
	 * Tells the change log of what Clew's own files say, and a new database begins with.
	 */
	public static Changes began(TransactionContext transaction, Batch batch) {
		OwnerTold told = new OwnerTold(transaction);
		batch.nodes().forEach((claim) -> told.added(claim, true));
		told.write();
		return new Changes(new Tally(batch.nodes().size(), 0, 0), new Tally(batch.identifiers().size(), 0, 0),
				new Tally(batch.links().size(), 0, 0), 0);
	}

	/**
	 * What the graph has of the same source in a newer version: that stays.
	 * @return the newer one's, if there is one
	 */
	public Optional<String> newer(String id) {
		return this.driver.executableQuery(SOURCES)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.filter((known) -> Dataset.isNewer(known, id))
			.findFirst();
	}

	/**
	 * Writes a batch.
	 * @param dangling takes each relation whose ends are not both in the graph
	 * @return what became of it
	 */
	public Changes write(Batch batch, Consumer<LinkClaim> dangling) {
		try (Session session = this.driver.session()) {
			return session.executeWrite(
					(transaction) -> write(transaction, batch, dangling, Told.of(transaction, batch, this.started)),
					this.config);
		}
	}

	/**
	 * Writes a batch within a transaction of the caller's, who tells the change log.
	 * @param dangling takes each relation whose ends are not both in the graph
	 * @return what became of it
	 */
	public static Changes write(TransactionContext transaction, Batch batch, Consumer<LinkClaim> dangling) {
		return write(transaction, batch, dangling, Told.nothing(transaction));
	}

	private static Changes write(TransactionContext transaction, Batch batch, Consumer<LinkClaim> dangling, Told told) {
		Joining joining = new Joining(transaction);
		batch.renamed().forEach((pair) -> joining.rename(pair.from(), pair.to()));
		told.joined(batch.joined());
		batch.joined().forEach((pair) -> joining.join(pair.to(), pair.from()));
		Tally nodes = new NodeWriter(transaction, told).write(batch.nodes());
		Tally identifiers = new IdentifierWriter(transaction).write(batch.identifiers());
		Tally links = new LinkWriter(transaction, told).write(batch.links(), dangling);
		Changes changes = new Changes(nodes, identifiers, links, batch.joined().size());
		if (changes.changesAnything()) {
			transaction.run(REVISION).consume();
			told.write();
			move(transaction, told);
		}
		return changes;
	}

	private static void move(TransactionContext transaction, Told told) {
		if (told.listsAll()) {
			DataHead.moved(transaction);
		}
		else {
			DataHead.movedUnlisted(transaction);
		}
	}

	/**
	 * What became of a batch.
	 *
	 * @param joined records that became part of another
	 */
	public record Changes(Tally nodes, Tally identifiers, Tally links, int joined) {

		public static final Changes NONE = new Changes(Tally.NONE, Tally.NONE, Tally.NONE, 0);

		/**
		 * {@return whether the graph is another one than before}
		 */
		public boolean changesAnything() {
			return this.joined > 0 || this.nodes.plus(this.identifiers).plus(this.links).changesAnything();
		}

		public Changes plus(Changes other) {
			return new Changes(this.nodes.plus(other.nodes), this.identifiers.plus(other.identifiers),
					this.links.plus(other.links), this.joined + other.joined);
		}

	}

}
