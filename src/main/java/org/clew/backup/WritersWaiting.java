package org.clew.backup;

import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * Makes all who write wait until it is closed, and hinders nobody who reads. Whoever
 * writes shares the lock of each label or type that is written; to create an index takes
 * that lock alone. The indexes themselves are never created.
 */
final class WritersWaiting implements AutoCloseable {

	private static final String LABELS = "CALL db.labels() YIELD label AS name";

	private static final String TYPES = "CALL db.relationshipTypes() YIELD relationshipType AS name";

	private final Driver driver;

	private final Session session;

	private final Transaction transaction;

	WritersWaiting(Driver driver) {
		this.driver = driver;
		this.session = driver.session();
		this.transaction = this.session.beginTransaction();
	}

	/** Returns once nobody writes any more. */
	void begin() {
		// No parameter can stand for a label; these are the database's own names.
		names(this.driver, LABELS).forEach((label) -> this.transaction
			.run("CREATE INDEX FOR (n:`" + label.replace("`", "``") + "`) ON (n.clewBackup)")
			.consume());
		names(this.driver, TYPES).forEach((type) -> this.transaction
			.run("CREATE INDEX FOR ()-[r:`" + type.replace("`", "``") + "`]-() ON (r.clewBackup)")
			.consume());
	}

	private static List<String> names(Driver driver, String statement) {
		return driver.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("name").asString())
			.toList();
	}

	@Override
	public void close() {
		try (this.session) {
			this.transaction.rollback();
		}
	}

}
