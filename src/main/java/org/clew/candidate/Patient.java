package org.clew.candidate;

import org.clew.graph.Entity;

/**
 * The patient of a question, as the start of a thread. It is never stored.
 *
 * @param id always {@link #ID}
 * @param name what to show
 */
record Patient(String id, String name) implements Entity {

	static final String ID = "clew:patient";

	Patient() {
		this(ID, "this patient");
	}

}
