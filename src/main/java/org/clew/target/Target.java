package org.clew.target;

import java.util.List;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A molecule that a drug acts on or a disease implicates.
 *
 * @param id HGNC, CHEMBL.TARGET or {@code clew:}
 * @param name its HGNC or ChEMBL name
 * @param type single protein, complex, family, …
 * @param synonyms other names
 * @param identifiers the same target in other vocabularies
 * @param note what a reader must know
 */
public record Target(String id, String name, @Nullable String symbol, @Nullable TargetType type, String organism,
		List<String> synonyms, List<String> identifiers, @Nullable String note) implements Entity {

	static Target from(Row row) {
		return new Target(row.text("id"), row.text("name"), row.textOrNull("symbol"),
				row.constantOrNull(TargetType.class, "type"), row.text("organism"), row.texts("synonyms"),
				row.texts("identifiers"), row.textOrNull("note"));
	}

}
