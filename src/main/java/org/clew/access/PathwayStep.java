package org.clew.access;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * One step of a pathway.
 *
 * @param id the pathway's identifier and a number
 * @param position its place in the order, from 1
 * @param actor who acts
 * @param action what the actor does
 * @param expectedTime how long it takes, as the source states it
 * @param note what a reader must know
 */
record PathwayStep(String id, String name, int position, Actor actor, String action, @Nullable String expectedTime,
		@Nullable String note) implements Entity {

	static PathwayStep from(Row row) {
		return new PathwayStep(row.text("id"), row.text("name"), row.number("position"),
				row.constant(Actor.class, "actor"), row.text("action"), row.textOrNull("expectedTime"),
				row.textOrNull("note"));
	}

}
