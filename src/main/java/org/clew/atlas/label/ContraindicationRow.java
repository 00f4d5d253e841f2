package org.clew.atlas.label;

import java.util.List;

import org.clew.atlas.table.AtlasTable;

/**
 * That a drug must not be given in a disease.
 *
 * @param source where it is from
 */
public record ContraindicationRow(String drug, String disease, List<String> source) {

	/** The table. */
	public static final AtlasTable<ContraindicationRow> TABLE = new AtlasTable<>("contraindications.tsv",
			ContraindicationRow.class);

	/** Those that were read one by one. Kept by hand. */
	public static final AtlasTable<ContraindicationRow> CURATED = new AtlasTable<>("curated-contraindications.tsv",
			ContraindicationRow.class);

}
