package org.clew.candidate;

import java.util.List;

import org.clew.access.ExpandedAccessStatus;
import org.clew.access.Pathways;
import org.clew.api.InvalidRequest;
import org.clew.candidate.answer.Band;
import org.clew.drug.Stage;
import org.clew.evidence.Basis;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates to show, as a client writes it. It hides rows and changes no order.
 */
record CandidateFilter(@Nullable List<Band> band, @Nullable List<Basis> basis, @Nullable Boolean investigational,
		@Nullable InvestigationalScope investigationalScope, @Nullable Boolean approvedForDisease,
		@Nullable String licensedIn, @Nullable List<Stage> stage, @Nullable Boolean regimen, @Nullable Boolean hasUse,
		@Nullable Integer minimumGrade, @Nullable Integer maximumGrade, @Nullable List<Stance> stance,
		@Nullable List<ExpandedAccessStatus> accessStatus, @Nullable String jurisdiction, @Nullable Boolean admitsAge,
		@Nullable List<EvidenceLevel> evidenceLevel, @Nullable List<String> source, @Nullable List<String> drug) {

	/** Shows all. */
	static final CandidateFilter NONE = new CandidateFilter(null, null, null, null, null, null, null, null, null, null,
			null, null, null, null, null, null, null, null);

	private static final int WORST = 5;

	CandidateFilter {
		grade("filter.minimumGrade", minimumGrade);
		grade("filter.maximumGrade", maximumGrade);
		if (jurisdiction != null) {
			Pathways.places("filter.jurisdiction", jurisdiction);
		}
		if (licensedIn != null) {
			Pathways.wanted("filter.licensedIn", licensedIn);
		}
	}

	/** With the sources' and drugs' own identifiers. */
	CandidateFilter with(@Nullable List<String> sources, @Nullable List<String> drugs) {
		return new CandidateFilter(this.band, this.basis, this.investigational, this.investigationalScope,
				this.approvedForDisease, this.licensedIn, this.stage, this.regimen, this.hasUse, this.minimumGrade,
				this.maximumGrade, this.stance, this.accessStatus, this.jurisdiction, this.admitsAge,
				this.evidenceLevel, sources, drugs);
	}

	boolean asksForGrades() {
		return this.minimumGrade != null || this.maximumGrade != null;
	}

	/**
	 * Whether it asks what is open.
	 * @return whether the trials and programmes of each drug must be looked at
	 */
	boolean asksForOpenings() {
		return this.accessStatus != null || this.jurisdiction != null || this.admitsAge != null;
	}

	private static void grade(String field, @Nullable Integer grade) {
		if (grade != null && (grade < 1 || grade > WORST)) {
			throw new InvalidRequest(field, grade, "a CTCAE grade, 1 to 5");
		}
	}

	/** What counts as investigational. */
	enum InvestigationalScope {

		ANYWHERE, THIS_DISEASE

	}

}
