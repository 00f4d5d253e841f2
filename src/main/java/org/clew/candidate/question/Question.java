package org.clew.candidate.question;

import java.util.List;

import org.clew.candidate.answer.Ignored;
import org.clew.candidate.patient.Patient;

/**
 * A patient, with how each part was read and what was not.
 *
 * @param patient the patient as understood
 * @param understood how each part was read
 * @param ignored what was left out
 */
public record Question(Patient patient, List<Understood> understood, List<Ignored> ignored) {

	public Question {
		understood = List.copyOf(understood);
		ignored = List.copyOf(ignored);
	}

}
