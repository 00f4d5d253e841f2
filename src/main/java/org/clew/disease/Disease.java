package org.clew.disease;

import java.util.List;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A disease or a group of diseases.
 *
 * @param id MONDO or {@code clew:}
 * @param synonyms other names
 * @param broadSynonyms names of something broader that people use for it
 * @param narrowSynonyms names of something narrower that people use for it
 * @param relatedSynonyms names that have to do with it
 * @param identifiers the same disease in other vocabularies
 * @param groupedBy by what a group groups, where that is not what the diseases are
 * @param icd11Chapter chapter of ICD-11 (MMS), where it was assigned
 * @param icd11Note where ICD-11 may be read two ways
 * @param note what a reader must know
 */
public record Disease(String id, String name, List<String> synonyms, List<String> broadSynonyms,
		List<String> narrowSynonyms, List<String> relatedSynonyms, List<String> identifiers,
		@Nullable DiseaseGrouping groupedBy, @Nullable String icd11Chapter, @Nullable String icd11Note,
		@Nullable String note) implements Entity {

	static Disease from(Row row) {
		return new Disease(row.text("id"), row.text("name"), row.texts("synonyms"), row.texts("broadSynonyms"),
				row.texts("narrowSynonyms"), row.texts("relatedSynonyms"), row.texts("identifiers"),
				row.constantOrNull(DiseaseGrouping.class, "groupedBy"), row.textOrNull("icd11Chapter"),
				row.textOrNull("icd11Note"), row.textOrNull("note"));
	}

}
