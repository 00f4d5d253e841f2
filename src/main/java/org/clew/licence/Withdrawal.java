package org.clew.licence;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal of a drug from a market.
 *
 * @param id the drug's identifier and a suffix
 * @param name the drug and where it was withdrawn
 * @param jurisdiction ISO 3166-1 alpha-2 code or EU, where the source says
 * @param date as precise as the source
 * @param reason why, as the source states it
 * @param forHarm whether it was for harm, where the source says
 * @param note what a reader must know
 */
public record Withdrawal(String id, String name, @Nullable String jurisdiction, @Nullable String date,
		@Nullable String reason, @Nullable Boolean forHarm, @Nullable String note) implements Entity {

	static Withdrawal from(Row row) {
		return new Withdrawal(row.text("id"), row.text("name"), row.textOrNull("jurisdiction"), row.textOrNull("date"),
				row.textOrNull("reason"), row.flagOrNull("forHarm"), row.textOrNull("note"));
	}

}
