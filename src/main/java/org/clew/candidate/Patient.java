package org.clew.candidate;

import org.clew.graph.Entity;

/**
 * The patient of a question, as the start of a thread. It is never stored.
 *
 * @param id the same for all
 * @param name what to show
 */
record Patient(String id, String name) implements Entity {

	/** This patient. */
	Patient() {
		this(org.clew.candidate.patient.Patient.ID, "this patient");
	}

}
