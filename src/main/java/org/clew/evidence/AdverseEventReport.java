package org.clew.evidence;

import java.util.List;

import org.clew.graph.Provenance;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * That an adverse event occurred in a use.
 *
 * @param grade how bad it was, where graded
 * @param share patients who had it, of those at risk
 * @param affected patients who had it
 * @param percent the share as printed
 * @param serious whether the source calls it serious
 * @param asReported the source's own words
 * @param note what a reader must know
 * @param statedBy who says so
 */
public record AdverseEventReport(String eventId, String useId, @Nullable Grade grade, @Nullable Proportion share,
		@Nullable Integer affected, @Nullable Double percent, @Nullable Boolean serious, @Nullable String asReported,
		@Nullable String note, List<Provenance> statedBy) {

	/**
	 * What {@link #from} reads, of a relationship {@code r} from {@code u} to {@code e}.
	 */
	static final String ITEM = "{eventId: e.id, useId: u.id, relation: properties(r)}";

	static AdverseEventReport from(Row row) {
		Row relation = row.row("relation");
		return new AdverseEventReport(row.text("eventId"), row.text("useId"), Grade.from(relation),
				share(relation.numberOrNull("affected"), relation.numberOrNull("atRisk")),
				relation.numberOrNull("affected"), relation.decimalOrNull("percent"), relation.flagOrNull("serious"),
				relation.textOrNull("asReported"), relation.textOrNull("note"), Provenance.of(relation));
	}

	private static @Nullable Proportion share(@Nullable Integer affected, @Nullable Integer atRisk) {
		return (affected == null || atRisk == null) ? null : Proportion.of(affected, atRisk);
	}

}
