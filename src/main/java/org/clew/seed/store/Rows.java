package org.clew.seed.store;

import java.util.List;
import java.util.Map;

import org.clew.seed.Progress;
import org.neo4j.driver.TransactionContext;

/**
 * Runs one statement over many rows, which it has as {@code $rows}.
 */
final class Rows {

	private static final int BATCH = 5000;

	private Rows() {
	}

	static void run(TransactionContext transaction, String statement, List<Map<String, Object>> rows) {
		run(transaction, statement, rows, "Bringing what is there up to date");
	}

	static void run(TransactionContext transaction, String statement, List<Map<String, Object>> rows, String what) {
		Progress progress = Progress.of(what, rows.size());
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<Map<String, Object>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
			transaction.run(statement, Map.of("rows", batch)).consume();
			progress.add(batch.size());
		}
	}

}
