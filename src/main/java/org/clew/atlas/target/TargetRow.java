package org.clew.atlas.target;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * A gene with its product, or a complex or family of products.
 *
 * @param id its CURIE
 * @param symbol the approved symbol of a gene
 * @param type ChEMBL's type of target, where it is known
 * @param synonyms other names and symbols
 * @param previous symbols that the gene had before
 * @param identifiers what other vocabularies call it
 */
public record TargetRow(String id, @Nullable String symbol, String name, @Nullable String type, List<String> synonyms,
		List<String> previous, List<String> identifiers, List<String> source) {

	/** The table. */
	public static final AtlasTable<TargetRow> TABLE = new AtlasTable<>("targets.tsv", TargetRow.class);

}
