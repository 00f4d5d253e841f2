package org.clew.licence;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * One indication of a label: for whom a drug, or several together, are licensed.
 *
 * @param name the drugs and the disease
 * @param agency who licensed it, such as FDA
 * @param jurisdiction ISO 3166-1 alpha-2 code or EU
 * @param date when it came into the label, as precise as the source
 * @param biomarkers what the tumour must show, as printed
 * @param profile the same, as far as it is an alteration
 * @param assay the test that the label names
 * @param cutoff the value that the test must reach
 * @param minimumAgeYears from which age
 * @param maximumAgeYears up to which age
 * @param line after which treatment
 * @param accelerated whether it was licensed on early data
 * @param tissueAgnostic whether it holds for any tumour with the biomarker
 * @param readBy who read the label
 * @param status whether it still stands
 * @param url where the label is
 * @param note what a reader must know
 */
public record Label(String id, String name, @Nullable String agency, @Nullable String jurisdiction,
		@Nullable String date, @Nullable String biomarkers, @Nullable String profile, @Nullable String assay,
		@Nullable String cutoff, @Nullable Double minimumAgeYears, @Nullable Double maximumAgeYears,
		@Nullable String ageStated, @Nullable String line, @Nullable Boolean accelerated, boolean tissueAgnostic,
		ReadBy readBy, LabelStatus status, @Nullable String url, @Nullable String note) implements Entity {

	static Label from(Row row) {
		return new Label(row.text("id"), row.text("name"), row.textOrNull("agency"), row.textOrNull("jurisdiction"),
				row.textOrNull("date"), row.textOrNull("biomarkers"), row.textOrNull("profile"),
				row.textOrNull("assay"), row.textOrNull("cutoff"), row.decimalOrNull("minimumAgeYears"),
				row.decimalOrNull("maximumAgeYears"), row.textOrNull("ageStated"), row.textOrNull("line"),
				row.flagOrNull("accelerated"), row.flag("tissueAgnostic"), row.constant(ReadBy.class, "readBy"),
				row.constant(LabelStatus.class, "status"), row.textOrNull("url"), row.textOrNull("note"));
	}

	/** Whether an indication of a label still stands. */
	public enum LabelStatus {

		ACTIVE, WITHDRAWN

	}

	/** Who read a label. */
	public enum ReadBy {

		PERSON, PROGRAM

	}

}
