package org.clew.candidate;

import java.util.List;

import org.clew.access.ExpandedAccessStatus;
import org.clew.access.Pathways;
import org.clew.api.InvalidRequest;
import org.clew.candidate.finding.Finding;
import org.clew.candidate.gathering.Opening;
import org.clew.drug.Stage;
import org.clew.evidence.Basis;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.Stance;
import org.clew.study.Admission;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates to show, as a client writes it. It hides rows and changes no score.
 */
record CandidateFilter(@Nullable List<Basis> basis, @Nullable Boolean investigationalOnly,
		@Nullable InvestigationalScope investigationalScope, @Nullable List<Stage> stage, @Nullable Boolean hasUse,
		@Nullable Integer minimumGrade, @Nullable Integer maximumGrade, @Nullable List<Stance> stance,
		@Nullable List<ExpandedAccessStatus> accessStatus, @Nullable String jurisdiction, @Nullable Boolean admitsAge,
		@Nullable List<EvidenceLevel> evidenceLevel, @Nullable List<String> source, @Nullable List<String> drug) {

	/** Shows all. */
	static final CandidateFilter NONE = new CandidateFilter(null, null, null, null, null, null, null, null, null, null,
			null, null, null, null);

	private static final int WORST = 5;

	CandidateFilter {
		grade("filter.minimumGrade", minimumGrade);
		grade("filter.maximumGrade", maximumGrade);
		if (jurisdiction != null) {
			Pathways.places("filter.jurisdiction", jurisdiction);
		}
	}

	CandidateFilter with(Basis only) {
		return new CandidateFilter(List.of(only), this.investigationalOnly, this.investigationalScope, this.stage,
				this.hasUse, this.minimumGrade, this.maximumGrade, this.stance, this.accessStatus, this.jurisdiction,
				this.admitsAge, this.evidenceLevel, this.source, this.drug);
	}

	CandidateFilter with(@Nullable List<String> sources, @Nullable List<String> drugs) {
		return new CandidateFilter(this.basis, this.investigationalOnly, this.investigationalScope, this.stage,
				this.hasUse, this.minimumGrade, this.maximumGrade, this.stance, this.accessStatus, this.jurisdiction,
				this.admitsAge, this.evidenceLevel, sources, drugs);
	}

	boolean asksForGrades() {
		return this.minimumGrade != null || this.maximumGrade != null;
	}

	/**
	 * Whether it asks what is open.
	 * @return whether the trials and programmes of each drug must be read
	 */
	boolean asksForOpenings() {
		return this.accessStatus != null || this.jurisdiction != null || this.admitsAge != null;
	}

	boolean admits(Candidate candidate) {
		return (this.basis == null || candidate.bases().stream().anyMatch(this.basis::contains))
				&& (this.stage == null || candidate.facts().stages().stream().anyMatch(this.stage::contains))
				&& (this.hasUse == null || this.hasUse == candidate.facts().hasUse())
				&& (this.stance == null
						|| candidate.findings().stream().map(Finding::stance).anyMatch(this.stance::contains))
				&& (this.evidenceLevel == null
						|| candidate.findings().stream().map(Finding::level).anyMatch(this.evidenceLevel::contains))
				&& (this.source == null
						|| candidate.findings().stream().anyMatch((finding) -> finding.isStatedBy(this.source)))
				&& (this.drug == null || candidate.family().anyMatch(this.drug::contains)) && admitsApproval(candidate)
				&& admitsGrade(candidate.facts().worstGrade()) && admitsOpenings(candidate.facts().openings());
	}

	/**
	 * One and the same trial or programme must do all that is asked: that one is open and
	 * another is in the right country helps nobody. An age that a record does not state
	 * hides nothing.
	 */
	private boolean admitsOpenings(List<Opening> openings) {
		List<Opening> there = openings.stream().filter(this::isThere).toList();
		if (this.admitsAge == null) {
			return !asksForOpenings() || !there.isEmpty();
		}
		boolean admits = there.stream().anyMatch((opening) -> opening.admission() != Admission.NO);
		return this.admitsAge ? admits : !admits;
	}

	private boolean isThere(Opening opening) {
		return ((this.accessStatus != null) ? this.accessStatus.contains(opening.access()) : opening.isOpen())
				&& (this.jurisdiction == null
						|| opening.isIn(Pathways.places("filter.jurisdiction", this.jurisdiction)));
	}

	private boolean admitsApproval(Candidate candidate) {
		if (!Boolean.TRUE.equals(this.investigationalOnly)) {
			return true;
		}
		return (this.investigationalScope == InvestigationalScope.THIS_DISEASE)
				? !Boolean.TRUE.equals(candidate.approvedForDisease()) : candidate.investigational();
	}

	private boolean admitsGrade(@Nullable Integer worst) {
		return (this.minimumGrade == null || (worst != null && worst >= this.minimumGrade))
				&& (this.maximumGrade == null || worst == null || worst <= this.maximumGrade);
	}

	private static void grade(String field, @Nullable Integer grade) {
		if (grade != null && (grade < 1 || grade > WORST)) {
			throw new InvalidRequest(field, grade, "a CTCAE grade, 1 to 5");
		}
	}

	/** For what a drug is not approved. */
	enum InvestigationalScope {

		ANYWHERE, THIS_DISEASE

	}

}
