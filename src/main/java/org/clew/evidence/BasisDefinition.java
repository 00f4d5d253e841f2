package org.clew.evidence;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a basis means.
 *
 * @param id a {@code clew:} slug
 * @param basis which one
 * @param code the code in the review's Table 2
 * @param note what a reader must know
 */
public record BasisDefinition(String id, String name, Basis basis, @Nullable Integer code, String definition,
		@Nullable String note) implements Entity {

	static BasisDefinition from(Row row) {
		return new BasisDefinition(row.text("id"), row.text("name"), row.constant(Basis.class, "basis"),
				row.numberOrNull("code"), row.text("definition"), row.textOrNull("note"));
	}

}
