package org.clew.study;

import java.util.List;

import org.clew.graph.Entity;
import org.clew.graph.Provenance;
import org.clew.graph.Row;
import org.clew.name.MatchRule;
import org.jspecify.annotations.Nullable;

/**
 * A study, trial or report.
 *
 * @param id PMID, CLINICALTRIALS, doi or {@code clew:}
 * @param officialTitle its full title, where a register has a brief one too
 * @param identifiers the same study in other registers
 * @param design what it is
 * @param phases its phases, if it is a trial
 * @param status whether it runs, where a register says
 * @param statusAsReported the status as printed, where it is not one that the code knows
 * @param whyStopped why it was stopped, where it was, as printed
 * @param stopReason what kind of reason that is
 * @param enrollment how many take part, or are meant to
 * @param eligibility whom it takes
 * @param sites where it runs
 * @param lastUpdateDate when its record was last changed
 * @param startDate when it began, as precisely as known
 * @param endDate when it ended, as precisely as known
 * @param countries ISO 3166-1 alpha-2 codes, where the source names countries
 * @param publication where it was published
 * @param recommendation what its authors recommend
 * @param note what a reader must know
 * @param contributors who entered it and wishes to be named
 */
public record Study(String id, String name, String title, @Nullable String officialTitle, @Nullable String acronym,
		List<String> identifiers, StudyDesign design, List<StudyPhase> phases, @Nullable StudyStatus status,
		@Nullable String statusAsReported, @Nullable String whyStopped, @Nullable StopReason stopReason,
		@Nullable Integer enrollment, @Nullable Eligibility eligibility, List<CountrySites> sites,
		@Nullable String startDate, @Nullable String endDate, @Nullable String lastUpdateDate, List<String> countries,
		@Nullable Publication publication, @Nullable String recommendation, @Nullable String note,
		List<Contributor> contributors) implements Entity {

	/** Reads a study. */
	public static Study from(Row row) {
		StudyDesign design = row.constantOrNull(StudyDesign.class, "design", StudyDesign.UNSPECIFIED);
		return new Study(row.text("id"), row.text("name"), title(row), row.textOrNull("officialTitle"),
				row.textOrNull("acronym"), row.texts("identifiers"),
				(design != null) ? design : StudyDesign.UNSPECIFIED,
				row.constants(StudyPhase.class, "phases", StudyPhase.OTHER), status(row),
				row.textOrNull("statusAsReported"), row.textOrNull("whyStopped"), StopReason.from(row),
				row.numberOrNull("enrollment"), Eligibility.from(row), CountrySites.from(row),
				row.textOrNull("startDate"), row.textOrNull("endDate"), row.textOrNull("lastUpdateDate"),
				row.texts("countries"), Publication.from(row), row.textOrNull("recommendation"), row.textOrNull("note"),
				Contributor.from(row));
	}

	private static String title(Row row) {
		String title = row.textOrNull("title");
		return (title != null) ? title : row.text("name");
	}

	/**
	 * Reads whether a study runs.
	 * @return the status, if it has one
	 */
	static @Nullable StudyStatus status(Row row) {
		return row.constantOrNull(StudyStatus.class, "status", StudyStatus.OTHER);
	}

	/**
	 * A group of a study's participants, and what is given to it.
	 *
	 * @param label what the study calls it
	 * @param type what it is for
	 * @param description what happens to it
	 * @param interventions what is given, as printed
	 */
	record Arm(String label, @Nullable ArmType type, @Nullable String description, List<String> interventions) {

		static Arm from(Row row) {
			String label = row.textOrNull("label");
			return new Arm((label != null) ? label : "", row.constantOrNull(ArmType.class, "type", ArmType.OTHER),
					row.textOrNull("description"), row.texts("interventions"));
		}

		/** What an arm of a trial is for, as ClinicalTrials.gov names it. */
		enum ArmType {

			EXPERIMENTAL, ACTIVE_COMPARATOR, PLACEBO_COMPARATOR, SHAM_COMPARATOR, NO_INTERVENTION, OTHER

		}

	}

	/**
	 * Where a study was published.
	 *
	 * @param authors family names and initials, as printed
	 * @param etAl whether the source cuts the list of authors
	 * @param journal the journal, as the source abbreviates it
	 * @param year when; a study without a year has no publication
	 * @param pages first and last page, or an article number
	 * @param reference its number in the review's list of references
	 * @param note what a reader must know
	 */
	record Publication(List<String> authors, boolean etAl, @Nullable String journal, int year, @Nullable String volume,
			@Nullable String issue, @Nullable String pages, @Nullable Integer reference, @Nullable String note) {

		static @Nullable Publication from(Row study) {
			Integer year = study.numberOrNull("year");
			return (year == null) ? null
					: new Publication(study.texts("authors"), study.flag("etAl"), study.textOrNull("journal"), year,
							study.textOrNull("volume"), study.textOrNull("issue"), study.textOrNull("pages"),
							study.numberOrNull("reference"), study.textOrNull("publicationNote"));
		}

	}

	/**
	 * That a study is about a disease.
	 *
	 * @param asReported the disease as printed
	 * @param confidence how sure it is that the printed name means this disease
	 * @param matchedBy how the printed name was matched
	 * @param statedBy who says so
	 */
	record StudiedDisease(String diseaseId, List<String> asReported, @Nullable Double confidence,
			@Nullable MatchRule matchedBy, List<Provenance> statedBy) {

		static StudiedDisease from(Row row) {
			Row relation = row.row("relation");
			return new StudiedDisease(row.text("id"), relation.texts("asReported"),
					relation.decimalOrNull("confidence"), relation.constantOrNull(MatchRule.class, "matchedBy"),
					Provenance.of(relation));
		}

	}

	/**
	 * That a study gives a drug, and as what.
	 *
	 * @param role what the drug is to the study; null where no source says
	 * @param arms the arms that get it
	 * @param asReported the drug as printed
	 * @param confidence how sure it is that the printed name means this drug
	 * @param matchedBy how the printed name was matched
	 * @param statedBy who says so
	 */
	record TestedDrug(String drugId, @Nullable TestRole role, List<String> arms, List<String> asReported,
			@Nullable Double confidence, @Nullable MatchRule matchedBy, List<Provenance> statedBy) {

		static TestedDrug from(Row row) {
			Row relation = row.row("relation");
			return new TestedDrug(row.text("id"), relation.constantOrNull(TestRole.class, "role", TestRole.UNKNOWN),
					relation.texts("arms"), relation.texts("asReported"), relation.decimalOrNull("confidence"),
					relation.constantOrNull(MatchRule.class, "matchedBy"), Provenance.of(relation));
		}

	}

}
