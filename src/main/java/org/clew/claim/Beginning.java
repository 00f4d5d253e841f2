package org.clew.claim;

import java.util.List;
import java.util.function.BiConsumer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * Writes what Clew's own files say into a server that has nothing yet, in many
 * transactions: one for all of it would need some 3 GB of the server's heap. Nobody
 * answers from it before the caller's transaction ends. What a start that was cut short
 * has written stays as it is.
 */
final class Beginning {

	private final Driver driver;

	private final TransactionConfig config;

	Beginning(Driver driver, TransactionConfig config) {
		this.driver = driver;
		this.config = config;
	}

	void write(Batch batch) {
		try (Session session = this.driver.session()) {
			each(session, "Writing records", batch.nodes(),
					(transaction, some) -> new NodeWriter(transaction, Told.nothing(transaction)).write(some));
			each(session, "Writing identifiers", batch.identifiers(), OwnedIdentifiers::tie);
			each(session, "Writing relations", batch.links(), Beginning::relate);
		}
	}

	private static void relate(TransactionContext transaction, List<LinkClaim> claims) {
		new LinkWriter(transaction, Told.nothing(transaction)).write(claims, (claim) -> {
			throw Bringing.lacksEnd(claim);
		});
	}

	private <T> void each(Session session, String what, List<T> things,
			BiConsumer<TransactionContext, List<T>> writer) {
		Bringing.each(what, things, (some) -> session
			.executeWriteWithoutResult((transaction) -> writer.accept(transaction, some), this.config));
	}

}
