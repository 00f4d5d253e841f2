package org.clew.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.clew.study.Sex;
import org.clew.study.StandardAge;
import org.jspecify.annotations.Nullable;

/**
 * One reported compassionate or off-label use.
 *
 * @param id the study's identifier and the use's place in it
 * @param row row of the review's Table 2
 * @param effect what happened
 * @param stance whether that speaks for the drug
 * @param detail what happened, in words
 * @param asReported the source's own words, where they matter
 * @param patients patients treated, where stated
 * @param ageGroup the review's age band
 * @param sex sex of the patients
 * @param countries where, as ISO 3166-1 alpha-2 codes
 * @param startDate when it began, as precisely as known
 * @param adverseEventStatus whether adverse events are reported
 * @param relatedDeaths deaths that the report attributes to the drug
 * @param notes slips and readings of the source
 */
public record Use(String id, String name, @Nullable Integer row, Effect effect, Stance stance, @Nullable String detail,
		@Nullable UseAsReported asReported, @Nullable String route, @Nullable Integer patients,
		@Nullable AgeGroup ageGroup, @Nullable String ageStated, List<StandardAge> standardAges, @Nullable Sex sex,
		List<String> countries, @Nullable String startDate, AdverseEventStatus adverseEventStatus,
		@Nullable Integer relatedDeaths, List<String> notes) implements Entity {

	static Use from(Row row) {
		return new Use(row.text("id"), row.text("name"), row.numberOrNull("row"), row.constant(Effect.class, "effect"),
				row.constant(Stance.class, "stance"), row.textOrNull("detail"), UseAsReported.from(row),
				row.textOrNull("route"), row.numberOrNull("patients"), row.constantOrNull(AgeGroup.class, "ageGroup"),
				row.textOrNull("ageStated"), row.constants(StandardAge.class, "standardAges"),
				row.constantOrNull(Sex.class, "sex"), row.texts("countries"), row.textOrNull("startDate"),
				row.constant(AdverseEventStatus.class, "adverseEventStatus"), row.numberOrNull("relatedDeaths"),
				row.texts("notes"));
	}

	/** Whether adverse events of a use are reported. */
	enum AdverseEventStatus {

		REPORTED, NONE, NO_SERIOUS, NOT_STATED

	}

	/**
	 * A source's own words and codes for a use.
	 *
	 * @param drug the drug as printed
	 * @param disease the disease as printed
	 * @param bases the bases as printed
	 * @param effect the effect as printed
	 * @param reference the reference as printed
	 */
	record UseAsReported(@Nullable String drug, @Nullable String disease, @Nullable String bases,
			@Nullable String effect, @Nullable String reference) {

		static @Nullable UseAsReported from(Row row) {
			UseAsReported reported = new UseAsReported(row.textOrNull("asReportedDrug"),
					row.textOrNull("asReportedDisease"), row.textOrNull("asReportedBases"),
					row.textOrNull("asReportedEffect"), row.textOrNull("asReportedReference"));
			return reported.empty() ? null : reported;
		}

		private boolean empty() {
			return Stream.of(this.drug, this.disease, this.bases, this.effect, this.reference)
				.allMatch(Objects::isNull);
		}

	}

}
