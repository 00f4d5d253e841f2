package org.clew.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

/**
 * Writes a whole database into one file, while others read and write it. The file holds
 * one state of the data: where something is committed meanwhile, it is written once more,
 * and at last with all writers waiting.
 */
public final class Backup {

	private static final String NODES = """
			MATCH (n)
			RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
			""";

	private static final String RELATIONS = """
			MATCH (a)-[r]->(b)
			RETURN elementId(a) AS from, type(r) AS type, elementId(b) AS to, properties(r) AS properties
			""";

	private static final String CONSTRAINTS = """
			SHOW CONSTRAINTS YIELD name, createStatement
			RETURN createStatement AS statement
			ORDER BY name
			""";

	private static final String INDEXES = """
			SHOW INDEXES YIELD name, type, owningConstraint, createStatement
			WHERE type <> 'LOOKUP' AND owningConstraint IS NULL
			RETURN createStatement AS statement
			ORDER BY name
			""";

	private static final SessionConfig READ = SessionConfig.builder()
		.withDefaultAccessMode(AccessMode.READ)
		.withFetchSize(1000)
		.build();

	/** How often it is tried without making writers wait. */
	private static final int UNDISTURBING = 3;

	private final Driver driver;

	public Backup(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Writes the file, for its owner's eyes only. One that is there is replaced once the
	 * new one is complete.
	 * @return how much it holds
	 * @throws IOException if the file cannot be written
	 */
	public Content write(Path file) throws IOException {
		Path target = file.toAbsolutePath();
		Path draft = target.resolveSibling(target.getFileName() + ".part");
		Files.createDirectories(target.getParent());
		try {
			Content content = draft(draft);
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return content;
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private Content draft(Path draft) throws IOException {
		for (int i = 0; i < UNDISTURBING; i++) {
			Writing writing = attempt(draft);
			if (writing.isOfOneState()) {
				return writing.content();
			}
		}
		try (WritersWaiting waiting = new WritersWaiting(this.driver)) {
			waiting.begin();
			Writing writing = attempt(draft);
			if (writing.isOfOneState()) {
				return writing.content();
			}
		}
		throw new IllegalStateException(
				"The data was changed each time while it was written. Nothing was kept; try again.");
	}

	private Writing attempt(Path draft) throws IOException {
		String before = state();
		try (BackupWriter writer = new BackupWriter(draft, schema())) {
			each(NODES, (row) -> writer.node(row.get("id").asString(), row.get("labels").asList(Value::asString),
					row.get("properties").asMap()));
			each(RELATIONS, (row) -> writer.relation(row.get("from").asString(), row.get("type").asString(),
					row.get("to").asString(), row.get("properties").asMap()));
			return new Writing(writer.end(), before.equals(state()));
		}
	}

	/** The server's bookmark names the last transaction that was committed. */
	private String state() {
		try (Session session = this.driver.session(READ)) {
			session.executeRead((transaction) -> transaction.run("RETURN 1").consume());
			return session.lastBookmarks().toString();
		}
	}

	private List<String> schema() {
		return List.of(CONSTRAINTS, INDEXES)
			.stream()
			.flatMap((statement) -> this.driver.executableQuery(statement).execute().records().stream())
			.map((row) -> row.get("statement").asString())
			.toList();
	}

	private void each(String statement, Sink sink) throws IOException {
		try (Session session = this.driver.session(READ)) {
			Result result = session.run(statement);
			while (result.hasNext()) {
				sink.accept(result.next());
			}
		}
	}

	private interface Sink {

		void accept(Record row) throws IOException;

	}

	/**
	 * What was written.
	 *
	 * @param content how much
	 * @param isOfOneState whether nothing was committed meanwhile
	 */
	private record Writing(Content content, boolean isOfOneState) {
	}

	/**
	 * How much a backup holds.
	 *
	 * @param nodes how many nodes
	 * @param relations how many relations
	 */
	public record Content(long nodes, long relations) {

		@Override
		public String toString() {
			return "%,d nodes and %,d relations".formatted(this.nodes, this.relations);
		}

	}

}
