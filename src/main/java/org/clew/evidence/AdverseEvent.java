package org.clew.evidence;

import org.clew.graph.Entity;
import org.clew.graph.Row;

/**
 * An adverse event as a medical term, shared by all reports of it.
 *
 * @param id a {@code clew:} slug of the term
 */
public record AdverseEvent(String id, String name) implements Entity {

	static AdverseEvent from(Row row) {
		return new AdverseEvent(row.text("id"), row.text("name"));
	}

}
