package org.clew.candidate;

import java.util.List;

import org.clew.api.InvalidRequest;
import org.clew.drug.Stage;
import org.clew.evidence.Basis;
import org.clew.evidence.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates to show, as a client writes it. It hides rows and changes no score.
 */
record CandidateFilter(@Nullable List<Basis> basis, @Nullable Boolean investigationalOnly,
		@Nullable InvestigationalScope investigationalScope, @Nullable List<Stage> stage, @Nullable Boolean hasUse,
		@Nullable Integer minimumGrade, @Nullable Integer maximumGrade, @Nullable List<Stance> stance) {

	/** Shows all. */
	static final CandidateFilter NONE = new CandidateFilter(null, null, null, null, null, null, null, null);

	private static final int WORST = 5;

	CandidateFilter {
		grade("filter.minimumGrade", minimumGrade);
		grade("filter.maximumGrade", maximumGrade);
	}

	CandidateFilter with(Basis only) {
		return new CandidateFilter(List.of(only), this.investigationalOnly, this.investigationalScope, this.stage,
				this.hasUse, this.minimumGrade, this.maximumGrade, this.stance);
	}

	boolean admits(Candidate candidate) {
		return (this.basis == null || candidate.bases().stream().anyMatch(this.basis::contains))
				&& (this.stage == null || this.stage.contains(candidate.drug().stage()))
				&& (this.hasUse == null || this.hasUse == candidate.facts().hasUse())
				&& (this.stance == null
						|| candidate.findings().stream().map(Finding::stance).anyMatch(this.stance::contains))
				&& admitsApproval(candidate) && admitsGrade(candidate.facts().worstGrade());
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
