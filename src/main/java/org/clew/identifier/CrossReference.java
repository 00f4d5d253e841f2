package org.clew.identifier;

import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * An identifier, and how it means a record.
 *
 * @param id the identifier, in the form under which the graph knows it
 * @param kind how it means the record
 * @param sourceId who says so, where that is not what states the record
 */
record CrossReference(String id, CrossReferenceKind kind, @Nullable String sourceId) {

	static CrossReference from(Row row) {
		return new CrossReference(row.text("curie"), row.constant(CrossReferenceKind.class, "kind"),
				row.textOrNull("source"));
	}

}
