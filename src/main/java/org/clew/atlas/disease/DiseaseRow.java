package org.clew.atlas.disease;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * A disease.
 *
 * @param id its CURIE
 * @param synonyms other names that mean it
 * @param related names that could mean it and mean another disease first
 * @param identifiers what other vocabularies call exactly this disease
 * @param groupedBy by what a group gathers its diseases, if not by what they are
 */
public record DiseaseRow(String id, String name, List<String> synonyms, List<String> related, List<String> identifiers,
		@Nullable Grouping groupedBy, List<String> source) {

	/** The table. */
	public static final AtlasTable<DiseaseRow> TABLE = new AtlasTable<>("diseases.tsv", DiseaseRow.class);

}
