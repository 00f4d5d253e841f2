package org.clew.study;

import org.clew.graph.Row;

/**
 * A name in a study that matched nothing in the graph, or too much.
 *
 * @param text the name as printed
 * @param type what it should be the name of, such as {@code Drug}
 * @param reason why it is not matched
 */
record UnmatchedName(String text, String type, UnmatchedReason reason) {

	static UnmatchedName from(Row row) {
		UnmatchedReason reason = row.constantOrNull(UnmatchedReason.class, "reason", UnmatchedReason.UNMATCHED);
		return new UnmatchedName(row.text("text"), row.text("type"),
				(reason != null) ? reason : UnmatchedReason.UNMATCHED);
	}

	/** Why a name is not matched. */
	enum UnmatchedReason {

		UNMATCHED, AMBIGUOUS

	}

}
