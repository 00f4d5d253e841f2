package org.clew.approval;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * An approval of a drug for a disease.
 *
 * @param id the drug's identifier and a number
 * @param name the drug and the disease
 * @param jurisdiction ISO 3166-1 alpha-2 code or EU, where the source says
 * @param date as precise as the source
 * @param note what a reader must know
 */
record Approval(String id, String name, @Nullable String jurisdiction, @Nullable String date,
		@Nullable String note) implements Entity {

	static Approval from(Row row) {
		return new Approval(row.text("id"), row.text("name"), row.textOrNull("jurisdiction"), row.textOrNull("date"),
				row.textOrNull("note"));
	}

}
