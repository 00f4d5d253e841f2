package org.clew.study;

import java.util.List;

import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

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
