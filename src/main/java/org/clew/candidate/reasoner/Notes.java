package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.List;

import org.clew.candidate.answer.Candidate;
import org.clew.candidate.answer.Rank.Term;
import org.clew.candidate.patient.Patient;

/** Says what holds of a whole answer. */
final class Notes {

	private Notes() {
	}

	static List<String> of(Patient patient, List<Candidate> candidates) {
		List<String> notes = new ArrayList<>();
		if (patient.ageYears() != null && candidates.stream().noneMatch(Notes::isAgeKnown)) {
			notes.add("No label, report or trial found here states an age, so the patient's age changes nothing.");
		}
		return notes;
	}

	private static boolean isAgeKnown(Candidate candidate) {
		return candidate.rank().value("age") != 1 || statesAge(candidate);
	}

	private static boolean statesAge(Candidate candidate) {
		return candidate.labels()
			.stream()
			.anyMatch((fit) -> fit.label().minimumAgeYears() != null || fit.label().maximumAgeYears() != null);
	}

}
