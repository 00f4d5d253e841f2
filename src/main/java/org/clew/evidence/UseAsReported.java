package org.clew.evidence;

import java.util.Objects;
import java.util.stream.Stream;

import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A source's own words and codes for a use.
 *
 * @param drug the drug as printed
 * @param disease the disease as printed
 * @param bases the bases as printed
 * @param effect the effect as printed
 * @param reference the reference as printed
 */
record UseAsReported(@Nullable String drug, @Nullable String disease, @Nullable String bases, @Nullable String effect,
		@Nullable String reference) {

	static @Nullable UseAsReported from(Row row) {
		UseAsReported reported = new UseAsReported(row.textOrNull("asReportedDrug"),
				row.textOrNull("asReportedDisease"), row.textOrNull("asReportedBases"),
				row.textOrNull("asReportedEffect"), row.textOrNull("asReportedReference"));
		return reported.empty() ? null : reported;
	}

	private boolean empty() {
		return Stream.of(this.drug, this.disease, this.bases, this.effect, this.reference).allMatch(Objects::isNull);
	}

}
