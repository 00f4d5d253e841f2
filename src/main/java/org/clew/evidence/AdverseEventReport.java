package org.clew.evidence;

import java.util.List;

import org.clew.graph.Entity;
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

	/**
	 * How bad an adverse event was, as CTCAE grades it. A range stays a range.
	 *
	 * @param lowest 1 to 5
	 * @param highest 1 to 5
	 * @param ctcaeVersion grades of different versions are not comparable
	 */
	record Grade(String text, int lowest, int highest, @Nullable String ctcaeVersion) {

		static @Nullable Grade from(Row event) {
			String text = event.textOrNull("grade");
			return (text == null) ? null : new Grade(text, event.number("lowestGrade"), event.number("highestGrade"),
					event.textOrNull("ctcaeVersion"));
		}

	}

	/**
	 * An adverse event as a medical term, shared by all reports of it.
	 *
	 * @param id a {@code clew:} slug of the term
	 */
	public record AdverseEvent(String id, String name) implements Entity {

		static AdverseEvent from(Row row) {
			return new AdverseEvent(row.text("id"), row.text("name"));
		}

	}

}
