package org.clew.access;

import org.clew.graph.Entity;
import org.clew.graph.Row;

/**
 * What a family must know about a pathway.
 *
 * @param id the pathway's identifier and a number
 */
record PathwayFact(String id, String name, String text) implements Entity {

	static PathwayFact from(Row row) {
		return new PathwayFact(row.text("id"), row.text("name"), row.text("text"));
	}

}
