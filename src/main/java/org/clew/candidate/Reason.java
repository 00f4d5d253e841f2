package org.clew.candidate;

import org.clew.candidate.finding.DirectionMatch;
import org.clew.candidate.finding.DiseaseRelation;
import org.clew.candidate.finding.Finding;
import org.clew.candidate.finding.ScoreComponents;
import org.clew.evidence.Basis;
import org.clew.evidence.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A finding, as clients see it; its thread is read only if asked for.
 *
 * @param finding what speaks for or against a drug
 */
record Reason(Finding finding) {

	public Basis basis() {
		return this.finding.basis();
	}

	public Stance stance() {
		return this.finding.stance();
	}

	public String summary() {
		return this.finding.summary();
	}

	@Nullable String formId() {
		return this.finding.path().form();
	}

	public DiseaseRelation diseaseRelation() {
		return this.finding.relation();
	}

	public DirectionMatch directionMatch() {
		return this.finding.match();
	}

	public double value() {
		return ScoreComponents.rounded(this.finding.term().value());
	}

}
