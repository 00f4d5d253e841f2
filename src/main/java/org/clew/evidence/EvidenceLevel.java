package org.clew.evidence;

/** Level of evidence, as CIViC has it. */
public enum EvidenceLevel {

	A(Basis.CLINICAL_TRIAL), B(Basis.CLINICAL_TRIAL), C(Basis.CASE_REPORT), D(Basis.PRECLINICAL), E(Basis.MECHANISM);

	private final Basis basis;

	EvidenceLevel(Basis basis) {
		this.basis = basis;
	}

	/** The kind of reason that evidence of this level gives. */
	public Basis basis() {
		return this.basis;
	}

}
