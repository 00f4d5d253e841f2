package org.clew.atlas.label;

import java.util.List;
import java.util.Locale;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * What a label licenses a drug, or a regimen of several, for.
 *
 * @param agency whose label it is, if the source says
 * @param jurisdiction where it holds, if the source says
 * @param drugs the drug, or the regimen; the one whose label it is stands first
 * @param tissueAgnostic whether any solid tumour with the biomarker will do
 * @param profile the biomarkers in the words of the grammar of alterations
 * @param biomarkers the biomarkers as the label prints them
 * @param assay how the biomarker is measured
 * @param cutoff from which value on it counts
 * @param date the day of the label that was read, which may not be the first
 * @param maximumAgeYears the oldest age
 * @param line after what, as the label has it
 * @param accelerated whether it needs to be confirmed
 * @param readBy who read it
 * @param note what a reader must know
 * @param source where it is from
 */
public record LabelRow(String id, @Nullable String agency, @Nullable String jurisdiction, List<String> drugs,
		@Nullable String disease, @Nullable Boolean tissueAgnostic, @Nullable String profile,
		@Nullable String biomarkers, @Nullable String assay, @Nullable String cutoff, @Nullable String date,
		@Nullable String minimumAgeYears, @Nullable String maximumAgeYears, @Nullable String ageStated,
		@Nullable String line, @Nullable Boolean accelerated, @Nullable Status status, Reader readBy,
		@Nullable String url, @Nullable String note, List<String> source) {

	/** The table. */
	public static final AtlasTable<LabelRow> TABLE = new AtlasTable<>("labels.tsv", LabelRow.class);

	/**
	 * Labels that were read one by one: they stand for those with the same id. Kept by
	 * hand.
	 */
	public static final AtlasTable<LabelRow> CURATED = new AtlasTable<>("curated-labels.tsv", LabelRow.class);

	/**
	 * {@return the same label under an id of its own, beside one of another jurisdiction}
	 */
	public LabelRow beside() {
		String place = (this.jurisdiction != null) ? this.jurisdiction.toLowerCase(Locale.ROOT) : "unstated";
		return new LabelRow(this.id + "-" + place, this.agency, this.jurisdiction, this.drugs, this.disease,
				this.tissueAgnostic, this.profile, this.biomarkers, this.assay, this.cutoff, this.date,
				this.minimumAgeYears, this.maximumAgeYears, this.ageStated, this.line, this.accelerated, this.status,
				this.readBy, this.url, this.note, this.source);
	}

	/** Whether it holds. */
	public enum Status {

		ACTIVE, WITHDRAWN

	}

	/** Who read it. */
	public enum Reader {

		PERSON, PROGRAM

	}

}
