package org.clew.candidate;

import java.util.Arrays;
import java.util.List;

import org.clew.api.Page;
import org.clew.candidate.answer.Answer;
import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.Ignored;
import org.clew.candidate.question.Question;
import org.clew.candidate.question.Understood;
import org.clew.evidence.GradeVersions;
import org.jspecify.annotations.Nullable;

/** A page of candidates, with what holds of the whole answer. */
final class CandidateConnection extends Page<Candidate> {

	private final Asked asked;

	CandidateConnection(Page<Candidate> page, Asked asked) {
		super(page);
		this.asked = asked;
	}

	Asked asked() {
		return this.asked;
	}

	public List<BandCount> getBands() {
		return Arrays.stream(Band.values())
			.map((band) -> new BandCount(band,
					(int) this.asked.admitted().stream().filter((candidate) -> candidate.band() == band).count()))
			.filter((count) -> count.count() > 0)
			.toList();
	}

	public List<Understood> getUnderstood() {
		return this.asked.question().understood();
	}

	public List<Ignored> getIgnored() {
		return this.asked.question().ignored();
	}

	public List<SourceDate> getKnowledge() {
		return this.asked.answer()
			.knowledge()
			.stream()
			.filter((source) -> source.version() != null)
			.map(SourceDate::new)
			.toList();
	}

	public List<String> getNotChecked() {
		return Answer.NOT_CHECKED;
	}

	public List<String> getNotes() {
		return this.asked.answer().notes();
	}

	public @Nullable String getEmptyBecause() {
		return this.asked.emptyBecause();
	}

	public @Nullable String getGradeNote() {
		return this.asked.gradeNote();
	}

	/**
	 * How many candidates a band has.
	 *
	 * @param count how many
	 */
	record BandCount(Band band, int count) {
	}

	/** How current a source is. */
	record SourceDate(org.clew.candidate.core.Licensing.SourceDate found) {

		public @Nullable String version() {
			return this.found.version();
		}

		public @Nullable String date() {
			return this.found.date();
		}

		public @Nullable String loaded() {
			return (this.found.loaded() != null) ? this.found.loaded().toString() : null;
		}

		String sourceId() {
			return this.found.source();
		}

	}

	/**
	 * A question and its answer, with what the filter shows of it.
	 *
	 * @param list what tells the list from others
	 * @param question who was asked about
	 * @param filter which candidates to show
	 * @param admitted the candidates that it shows, in order
	 */
	record Asked(String list, Question question, Answer answer, CandidateFilter filter,
			List<org.clew.candidate.answer.Candidate> admitted) {

		static Asked of(String list, Question question, Answer answer, CandidateFilter filter) {
			if (filter.equals(CandidateFilter.NONE)) {
				return new Asked(list, question, answer, filter, answer.candidates());
			}
			Admitting admitting = new Admitting(filter, new Openings(answer.core(), answer.patient()));
			return new Asked(list, question, answer, filter,
					answer.candidates().stream().filter(admitting::admits).toList());
		}

		Asked sharedTargets() {
			return new Asked(this.list, this.question, this.answer, this.filter, SharedTargets.ranked(this.admitted));
		}

		Openings openings() {
			return new Openings(this.answer.core(), this.answer.patient());
		}

		List<Candidate> testFirst() {
			Admitting admitting = new Admitting(this.filter, openings());
			return this.answer.testFirst().stream().filter(admitting::admits).map(Candidate::new).toList();
		}

		@Nullable String emptyBecause() {
			if (!this.admitted.isEmpty()) {
				return null;
			}
			if (!testFirst().isEmpty()) {
				return "All that was found needs a result that nobody has looked for: see testFirst.";
			}
			if (!this.answer.candidates().isEmpty() || !this.answer.testFirst().isEmpty()) {
				return "The filter hides all %d candidates.".formatted(this.answer.candidates().size());
			}
			return this.question.ignored().isEmpty() ? "The graph has nothing that bears on this patient."
					: "Nothing bears on what was understood of this patient: see ignored.";
		}

		/** A filter by grade compares all candidates, also those that it hides. */
		@Nullable String gradeNote() {
			return this.filter.asksForGrades() ? GradeVersions
				.of(this.answer.candidates()
					.stream()
					.flatMap((candidate) -> candidate.safety().ctcaeVersions().stream())
					.distinct()
					.toList())
				.note() : null;
		}

	}

}
