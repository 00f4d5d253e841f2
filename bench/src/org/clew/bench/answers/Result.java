package org.clew.bench.answers;

import java.util.List;

/**
 * Where the right drugs of a question stand.
 *
 * @param places of each right regimen, beginning at 1; 0 if it is not listed
 * @param approved how many of those that are listed are shown as licensed for the disease
 * @param investigational how many of those that are listed are called investigational
 * @param failure why the question could not be asked; null if it was
 */
record Result(Question question, List<Integer> places, int approved, int investigational, List<String> bands, String failure) {

	Result(Question question, List<Integer> places) {
		this(question, places, 0, 0, List.of(), null);
	}

	static Result of(Question question, Answer answer) {
		List<Answer.Candidate> found = question.right()
			.stream()
			.flatMap((right) -> answer.candidates().stream().filter((candidate) -> right.is(candidate.regimen())).limit(1))
			.toList();
		return new Result(question, question.right().stream().map((right) -> answer.place(right, question.known())).toList(),
				(int) found.stream().filter((candidate) -> Boolean.TRUE.equals(candidate.approved())).count(),
				(int) found.stream().filter((candidate) -> Boolean.TRUE.equals(candidate.investigational())).count(),
				found.stream().map((candidate) -> String.valueOf(candidate.band())).toList(), answer.failure());
	}

	int best() {
		return this.places.stream().filter((place) -> place > 0).min(Integer::compare).orElse(0);
	}

	double hit(int most) {
		return (best() > 0 && best() <= most) ? 1 : 0;
	}

	double reciprocal() {
		return (best() > 0) ? 1.0 / best() : 0;
	}

	double recall(int most) {
		return this.places.isEmpty() ? 0 : (double) this.places.stream().filter((place) -> place > 0 && place <= most).count() / this.places.size();
	}

}
