package org.clew.candidate.reasoner;

import java.util.List;

import org.clew.candidate.answer.Answer;
import org.clew.candidate.core.Core;
import org.clew.candidate.patient.Patient;

/**
 * Answers which drugs are candidates for a patient: a pure function of the graph and the
 * patient.
 */
public final class Engine {

	private Engine() {
	}

	public static Answer answer(Core core, Patient patient) {
		return new Answer(core, patient, List.of(), List.of(), List.of(), List.of());
	}

}
