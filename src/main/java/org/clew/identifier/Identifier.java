package org.clew.identifier;

import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * An identifier, and how it means a record.
 *
 * @param curie the identifier, in the form under which the graph knows it
 * @param kind how it means the record
 * @param sourceId who says so, where that is not what states the record
 */
record Identifier(String curie, IdentifierKind kind, @Nullable String sourceId) {

	static Identifier from(Row row) {
		return new Identifier(row.text("curie"), row.constant(IdentifierKind.class, "kind"), row.textOrNull("source"));
	}

}
