package org.clew.candidate.question;

import org.clew.graph.Entity;

/**
 * The patient of a question, as the start of a thread. It is never stored.
 *
 * @param id always {@link #ID}
 * @param name what to show
 */
public record Patient(String id, String name) implements Entity {

	/** Stands for the patient in a thread. */
	public static final String ID = "clew:patient";

	/** This patient. */
	public Patient() {
		this(ID, "this patient");
	}

}
