package org.clew.study;

import java.util.List;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A study, trial or report.
 *
 * @param id PMID, CLINICALTRIALS, doi or {@code clew:}
 * @param name its title
 * @param title its title
 * @param acronym its short name
 * @param identifiers the same study in other registers
 * @param design what it is
 * @param phases its phases, if it is a trial
 * @param status whether it runs, where a register says
 * @param whyStopped why it was stopped, where it was
 * @param startDate when it began, as precisely as known
 * @param endDate when it ended, as precisely as known
 * @param countries ISO 3166-1 alpha-2 codes, where the source names countries
 * @param publication where it was published
 * @param recommendation what its authors recommend
 * @param note what a reader must know
 */
public record Study(String id, String name, String title, @Nullable String acronym, List<String> identifiers,
		StudyDesign design, List<StudyPhase> phases, @Nullable StudyStatus status, @Nullable String whyStopped,
		@Nullable String startDate, @Nullable String endDate, List<String> countries, @Nullable Publication publication,
		@Nullable String recommendation, @Nullable String note) implements Entity {

	static Study from(Row row) {
		return new Study(row.text("id"), row.text("name"), row.text("title"), row.textOrNull("acronym"),
				row.texts("identifiers"), row.constant(StudyDesign.class, "design"),
				row.constants(StudyPhase.class, "phases"), row.constantOrNull(StudyStatus.class, "status"),
				row.textOrNull("whyStopped"), row.textOrNull("startDate"), row.textOrNull("endDate"),
				row.texts("countries"), Publication.from(row), row.textOrNull("recommendation"),
				row.textOrNull("note"));
	}

}
