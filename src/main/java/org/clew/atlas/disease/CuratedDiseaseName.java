package org.clew.atlas.disease;

import java.util.List;

import org.clew.atlas.table.AtlasTable;

/**
 * Names that physicians write and no ontology at hand has: abbreviations, and the proper
 * name alone.
 *
 * @param id the disease's CURIE
 * @param disease its name, so that a reader sees whether the two belong together
 * @param synonyms what it is called
 * @param misnomers synonyms of a source that mean another disease
 * @param reference where it is written that they are one
 */
public record CuratedDiseaseName(String id, String disease, List<String> synonyms, List<String> misnomers,
		List<String> reference) {

	/** The table, kept by hand. */
	public static final AtlasTable<CuratedDiseaseName> TABLE = new AtlasTable<>("curated-disease-names.tsv",
			CuratedDiseaseName.class);

}
