package org.clew.atlas.drug;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * A drug of the atlas.
 *
 * @param id CHEMBL.COMPOUND, else DrugCentral, UNII, else Clew's own
 * @param name its international nonproprietary name where it has one
 * @param type what kind of thing it is, as the stem of its name says
 * @param synonyms other names, codes and salts
 * @param brands names under which it is sold
 * @param identifiers the same substance in other vocabularies
 * @param nameOnly whether only evidence names it
 * @param source where it is from
 */
public record DrugRow(String id, String name, @Nullable String type, List<String> synonyms, List<String> brands,
		List<String> identifiers, @Nullable Boolean nameOnly, List<String> source) {

	/** The table. */
	public static final AtlasTable<DrugRow> TABLE = new AtlasTable<>("drugs.tsv", DrugRow.class);

}
