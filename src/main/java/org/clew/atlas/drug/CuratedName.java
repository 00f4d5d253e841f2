package org.clew.atlas.drug;

import java.util.List;

import org.clew.atlas.table.AtlasTable;

/**
 * A name that no rule leads to its drug.
 *
 * @param name the name, as a list has it
 * @param reference where it is written that they are one
 */
public record CuratedName(String name, String drug, List<String> reference) {

	/** The table, kept by hand. */
	public static final AtlasTable<CuratedName> TABLE = new AtlasTable<>("curated-drug-names.tsv", CuratedName.class);

}
