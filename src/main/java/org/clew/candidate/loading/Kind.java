package org.clew.candidate.loading;

import java.util.function.BiConsumer;

import org.clew.graph.Row;

/**
 * Facts or nodes of one kind, read in one pass.
 *
 * @param name what they are called in a log
 * @param statement reads all of them, or with {@code $ids} those with these identifiers
 * @param adds puts a row into a core
 */
record Kind(String name, String statement, BiConsumer<Row, Assembly> adds) {

	private static final String ONLY = "<only>";

	/**
	 * A kind of which all or some can be read.
	 * @param statement with a line {@code <only n>}, where {@code n} is what has the
	 * identifier
	 */
	Kind {
		if (!statement.contains("<only ")) {
			throw new IllegalArgumentException("Nothing says what has the identifiers: " + ONLY + " " + statement);
		}
	}

	String all() {
		return this.statement.replaceAll("<only \\w+>", "");
	}

	String some() {
		return this.statement.replaceAll("<only (\\w+)>", "WHERE $1.id IN \\$ids");
	}

}
