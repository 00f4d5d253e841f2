package org.clew.drug;

import java.util.List;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A drug, biologic or fixed combination.
 *
 * @param id CHEMBL.COMPOUND, DrugCentral or {@code clew:}
 * @param name its usual name
 * @param type what kind of thing it is, where a source says
 * @param synonyms brand names, codes and spellings
 * @param identifiers the same drug in other vocabularies
 * @param stage the furthest stage that a source states
 * @param approved whether a source states an approval, anywhere and for anything
 * @param withdrawn whether it was withdrawn from a market
 * @param note what a reader must know
 */
public record Drug(String id, String name, @Nullable DrugType type, List<String> synonyms, List<String> identifiers,
		Stage stage, boolean approved, boolean withdrawn, @Nullable String note) implements Entity {

	static Drug from(Row row) {
		return new Drug(row.text("id"), row.text("name"), row.constantOrNull(DrugType.class, "type", DrugType.UNKNOWN),
				row.texts("synonyms"), row.texts("identifiers"), stage(row), row.flag("approved"),
				row.flag("withdrawn"), row.textOrNull("note"));
	}

	private static Stage stage(Row row) {
		Stage stage = row.constantOrNull(Stage.class, "stage", Stage.UNKNOWN);
		return (stage != null) ? stage : Stage.UNKNOWN;
	}

}
