package org.clew.access;

import java.util.List;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A legal route to a drug outside trials, in one jurisdiction.
 *
 * @param id a {@code clew:} slug
 * @param jurisdiction ISO 3166-1 alpha-2 code, EU, or INTL
 * @param description what it is
 * @param decidedBy whose consent it takes
 * @param note what a reader must know
 */
public record Pathway(String id, String name, PathwayKind kind, String jurisdiction, String description,
		List<Actor> decidedBy, @Nullable String note) implements Entity {

	/** The jurisdiction of what a source says of no one jurisdiction. */
	static final String INTERNATIONAL = "INTL";

	static Pathway from(Row row) {
		return new Pathway(row.text("id"), row.text("name"), row.constant(PathwayKind.class, "kind"),
				row.text("jurisdiction"), row.text("description"), row.constants(Actor.class, "decidedBy"),
				row.textOrNull("note"));
	}

	boolean international() {
		return this.jurisdiction.equals(INTERNATIONAL);
	}

}
