package org.clew.candidate.finding;

import org.clew.evidence.Basis;

/**
 * What each kind of evidence weighs at most. An editorial order of trust, not a measured
 * probability: DECISIONS.md says why.
 */
public enum Weight {

	APPROVAL(Basis.CLINICAL_TRIAL, 0.7),

	TRIAL_EVIDENCE(Basis.CLINICAL_TRIAL, 0.6),

	USE_AFTER_TRIAL(Basis.CLINICAL_TRIAL, 0.5),

	TRIAL_OR_PROGRAMME(Basis.CLINICAL_TRIAL, 0.3),

	WITHDRAWAL(Basis.CLINICAL_TRIAL, 0.3),

	REPORTED_USE(Basis.CASE_REPORT, 0.5),

	CASE_EVIDENCE(Basis.CASE_REPORT, 0.4),

	MECHANISM(Basis.MECHANISM, 0.4),

	INFERRED(Basis.MECHANISM, 0.2),

	PRECLINICAL(Basis.PRECLINICAL, 0.25),

	SIMILAR_INDICATION(Basis.SIMILAR_INDICATION, 0.25);

	private final Basis basis;

	private final double value;

	Weight(Basis basis, double value) {
		this.basis = basis;
		this.value = value;
	}

	/**
	 * {@return the kind of reason that it weighs}
	 */
	public Basis basis() {
		return this.basis;
	}

	/**
	 * {@return the weight, 0 to 1}
	 */
	public double value() {
		return this.value;
	}

}
