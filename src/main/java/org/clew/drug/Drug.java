package org.clew.drug;

import java.util.List;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A drug, biologic or fixed combination.
 *
 * @param id CHEMBL.COMPOUND, DrugCentral or {@code clew:}
 * @param type what kind of thing it is, where a source says
 * @param synonyms brand names, codes and spellings
 * @param identifiers the same drug in other vocabularies
 * @param nameOnly whether only evidence names it
 * @param stage how far it has come, where a source says
 * @param stageFrom what the stage follows from
 * @param approved whether it is licensed anywhere, where a source says
 * @param withdrawn whether it was withdrawn from a market, where a source says
 * @param note what a reader must know
 */
public record Drug(String id, String name, @Nullable DrugType type, List<String> synonyms, List<String> identifiers,
		boolean nameOnly, @Nullable Stage stage, @Nullable StageFrom stageFrom, @Nullable Boolean approved,
		@Nullable Boolean withdrawn, @Nullable String note) implements Entity {

	static Drug from(Row row) {
		return new Drug(row.text("id"), row.text("name"), row.constantOrNull(DrugType.class, "type", DrugType.UNKNOWN),
				row.texts("synonyms"), row.texts("identifiers"), row.flag("nameOnly"),
				row.constantOrNull(Stage.class, "stage", null), row.constantOrNull(StageFrom.class, "stageFrom", null),
				row.flagOrNull("approved"), row.flagOrNull("withdrawn"), row.textOrNull("note"));
	}

	/** What a drug's stage follows from. */
	public enum StageFrom {

		LICENCE, LABEL, TRIAL, STATEMENT

	}

	/** What kind of thing a drug is: Open Targets' drug types. */
	enum DrugType {

		SMALL_MOLECULE, ANTIBODY, ANTIBODY_DRUG_CONJUGATE, CELL, ENZYME, GENE, OLIGONUCLEOTIDE, OLIGOSACCHARIDE,
		PROTEIN, VACCINE_COMPONENT, UNKNOWN

	}

}
