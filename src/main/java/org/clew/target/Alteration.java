package org.clew.target;

import java.util.List;

import org.clew.alteration.FunctionalEffect;
import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A molecular change of a target.
 *
 * @param id a {@code clew:} slug
 * @param name such as {@code TPM4-ALK fusion}
 * @param kind fusion, substitution, …
 * @param functionalEffect what it does to the target's function
 * @param synonyms other names
 * @param identifiers the same alteration in other vocabularies
 * @param note what a reader must know
 */
public record Alteration(String id, String name, AlterationKind kind, FunctionalEffect functionalEffect,
		List<String> synonyms, List<String> identifiers, @Nullable String note) implements Entity {

	static Alteration from(Row row) {
		return new Alteration(row.text("id"), row.text("name"), row.constant(AlterationKind.class, "kind"),
				row.constant(FunctionalEffect.class, "functionalEffect"), row.texts("synonyms"),
				row.texts("identifiers"), row.textOrNull("note"));
	}

	/** The kind of a molecular change. */
	enum AlterationKind {

		FUSION, SUBSTITUTION, EXON_MUTATION, MUTATION, DELETION, AMPLIFICATION, EXPRESSION, OTHER

	}

}
