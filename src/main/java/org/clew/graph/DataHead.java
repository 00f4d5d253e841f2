package org.clew.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Where the data stands, as the database itself counts it. Every transaction that changes
 * what an answer may say moves it, so that all processes on one database notice.
 *
 * @param revision how many transactions changed the data
 * @param sequence the number of the last entry of the change log
 * @param unlisted the revision of the last transaction whose changes the change log does
 * not list record by record
 * @param hash the hash of the last entry of the change log
 */
public record DataHead(long revision, long sequence, long unlisted, String hash) {

	/** The write locks the node until the transaction ends. */
	private static final String MOVE = """
			MERGE (log:ChangeLog {id: 'clew:changes'})
			ON CREATE SET log.sequence = 0, log.hash = ''
			SET log.revision = coalesce(log.revision, 0) + 1
			""";

	private static final String MOVE_UNLISTED = MOVE + "SET log.unlisted = log.revision";

	private static final String READ = """
			OPTIONAL MATCH (log:ChangeLog {id: 'clew:changes'})
			RETURN coalesce(log.revision, 0) AS revision, coalesce(log.sequence, 0) AS sequence,
			  coalesce(log.unlisted, 0) AS unlisted, coalesce(log.hash, '') AS hash
			""";

	/**
	 * Says that a transaction changes the data, and that the change log lists each record
	 * that it changes, if any.
	 * @param transaction the transaction, which is about to end
	 */
	public static void moved(TransactionContext transaction) {
		transaction.run(MOVE).consume();
	}

	/**
	 * Says that a transaction changes more than the change log lists.
	 * @param transaction the transaction, which is about to end
	 */
	public static void movedUnlisted(TransactionContext transaction) {
		transaction.run(MOVE_UNLISTED).consume();
	}

	/**
	 * Reads it. In a cluster the leader is asked, as others may not have heard of the
	 * last write yet; whoever reads afterwards waits for what the leader knew.
	 * @param driver leads to the database
	 * @return where the data stands now
	 */
	static DataHead read(Driver driver) {
		SessionConfig leader = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.WRITE)
			.withBookmarkManager(driver.executableQueryBookmarkManager())
			.build();
		try (Session session = driver.session(leader)) {
			Record row = session.run(READ).single();
			return new DataHead(row.get("revision").asLong(), row.get("sequence").asLong(),
					row.get("unlisted").asLong(), row.get("hash").asString());
		}
	}

}
