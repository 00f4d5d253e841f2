package org.clew.search;

import java.util.List;

import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A name that an import could not match, as it is written there.
 *
 * @param type what it is the name of
 * @param reason why it led to no record
 * @param occurrences how many records have the name
 * @param sourceId where it is from
 * @param candidateIds the records that it may mean
 */
record UnmatchedName(String id, String text, SearchType type, UnmatchedReason reason, int occurrences,
		@Nullable String sourceId, List<String> candidateIds) {

	static UnmatchedName from(Row row) {
		return new UnmatchedName(row.text("id"), row.text("text"), SearchType.of(row.text("type")).orElseThrow(),
				row.constant(UnmatchedReason.class, "reason"), row.number("occurrences"), row.textOrNull("source"),
				row.texts("candidates"));
	}

}
