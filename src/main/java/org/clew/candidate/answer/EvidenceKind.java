package org.clew.candidate.answer;

/** What a reason rests on, the most telling first. */
public enum EvidenceKind {

	LABEL, GUIDELINE, TRIAL, COHORT, CASE_SERIES, CASE_REPORT, REGISTERED_TRIAL, PROGRAMME, MECHANISM, PRECLINICAL,
	INFERENCE;

	/**
	 * {@return whether patients were treated}
	 */
	public boolean isClinical() {
		return compareTo(CASE_REPORT) <= 0;
	}

}
