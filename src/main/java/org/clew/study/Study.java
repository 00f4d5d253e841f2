package org.clew.study;

import java.util.List;

import org.clew.graph.Entity;
import org.clew.graph.Row;
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

}
