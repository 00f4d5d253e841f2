package org.clew.bench.answers;

import java.util.List;

/**
 * What a server said.
 *
 * @param candidates in their order, those that are opposed at the end among them
 * @param testFirst what would be a candidate after a test
 * @param failure why there is no answer; null if there is one
 */
record Answer(List<Candidate> candidates, List<Candidate> testFirst, List<String> ignored, String failure) {

	static Answer failed(String failure) {
		return new Answer(List.of(), List.of(), List.of(), failure);
	}

	/** Without what is licensed for the disease. */
	Answer unlicensed() {
		return new Answer(this.candidates.stream().filter((candidate) -> !"LICENSED".equals(candidate.band())).toList(), this.testFirst, this.ignored, this.failure);
	}

	/** Beginning at 1; 0 if it is not listed. */
	int place(Regimen right) {
		return place(right, List.of());
	}

	/** Without those that are known, each of which would take a place. */
	int place(Regimen right, List<Regimen> known) {
		int place = 0;
		for (Candidate candidate : this.candidates) {
			if (right.is(candidate.regimen())) {
				return place + 1;
			}
			place += known.stream().anyMatch((other) -> other.is(candidate.regimen())) ? 0 : 1;
		}
		return 0;
	}

	/**
	 * A row of the answer.
	 *
	 * @param licensed where it is licensed for this patient
	 * @param approved whether it is shown as licensed for the disease; null if that is unknown
	 * @param investigational null if that is unknown
	 */
	record Candidate(String name, Regimen regimen, String band, boolean opposed, List<String> licensed, Boolean approved, Boolean investigational) {

		static final List<String> BANDS = List.of("LICENSED", "PROVEN", "REPORTED", "SAME_ALTERATION", "SHARED_TARGET", "DISEASE_TARGET", "PRECLINICAL",
				"NEAR", "AGAINST");

		boolean offered() {
			return !"AGAINST".equals(this.band);
		}

		boolean atLeast(String other) {
			return this.band != null && BANDS.indexOf(this.band) <= BANDS.indexOf(other);
		}

	}

}
