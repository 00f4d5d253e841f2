package org.clew.atlas.drug;

import java.util.List;

import org.clew.atlas.table.AtlasTable;

/**
 * A part of a combination.
 *
 * @param source where it is from
 */
public record DrugPartRow(String combination, String part, List<String> source) {

	/** The table. */
	public static final AtlasTable<DrugPartRow> TABLE = new AtlasTable<>("drug-parts.tsv", DrugPartRow.class);

}
