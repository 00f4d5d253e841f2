package org.clew.candidate;

import java.util.List;

import org.clew.api.Page;
import org.clew.evidence.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A page of candidates, with what the reasoners looked at.
 */
final class CandidateConnection extends Page<Candidate> {

	private final List<ReasonerReport> reasoners;

	private final @Nullable String emptyBecause;

	private final @Nullable String gradeNote;

	CandidateConnection(Page<Candidate> page, List<ReasonerReport> reasoners, @Nullable String emptyBecause,
			@Nullable String gradeNote) {
		super(page);
		this.gradeNote = gradeNote;
		this.reasoners = reasoners;
		this.emptyBecause = emptyBecause;
	}

	public boolean isTruncated() {
		return this.reasoners.stream().anyMatch(ReasonerReport::truncated);
	}

	public List<ReasonerReport> getReasoners() {
		return this.reasoners;
	}

	public @Nullable String getEmptyBecause() {
		return this.emptyBecause;
	}

	public @Nullable String getGradeNote() {
		return this.gradeNote;
	}

	/**
	 * What one reasoner looked at.
	 *
	 * @param basis the reasoner
	 * @param lookedAt one sentence
	 * @param drugs distinct drugs that it found
	 * @param setAside drugs that push their target the wrong way
	 * @param truncated whether it reached its limit
	 */
	record ReasonerReport(Basis basis, String lookedAt, int drugs, int setAside, boolean truncated) {
	}

}
