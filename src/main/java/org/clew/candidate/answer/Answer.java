package org.clew.candidate.answer;

import java.util.List;
import java.util.function.Supplier;

import org.clew.candidate.core.Core;
import org.clew.candidate.core.Licensing.SourceDate;
import org.clew.candidate.patient.Patient;

/**
 * What a patient is answered.
 *
 * @param core the graph that it was found in
 * @param patient the patient as understood
 * @param candidates by band, and within each the best first
 * @param open works out, for those who ask for it, what would be a candidate if a result
 * that nobody has looked for were positive or negative
 * @param tests works out the same by result
 * @param notes what holds of the whole answer, such as that age changes nothing
 */
public record Answer(Core core, Patient patient, List<Candidate> candidates, Supplier<List<Candidate>> open,
		Supplier<List<WhatToTestFor>> tests, List<String> notes) {

	/** What nobody checked. */
	public static final List<String> NOT_CHECKED = List.of("interactions with other drugs",
			"kidney, liver and heart function", "pregnancy and breastfeeding", "QT interval",
			"whether a form for children exists");

	public Answer {
		candidates = List.copyOf(candidates);
		notes = List.copyOf(notes);
	}

	/**
	 * {@return what would be a candidate if something were found, by the band that it
	 * would enter}
	 */
	public List<Candidate> testFirst() {
		return this.open.get();
	}

	/**
	 * {@return what to test for, the test that opens the best band first}
	 */
	public List<WhatToTestFor> whatToTestFor() {
		return List.copyOf(this.tests.get());
	}

	public List<SourceDate> knowledge() {
		return this.core.sourceDates();
	}

}
