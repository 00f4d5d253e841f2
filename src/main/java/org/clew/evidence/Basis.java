package org.clew.evidence;

/** A kind of reason for which a drug is a candidate, in the order of the review. */
public enum Basis {

	CLINICAL_TRIAL, CASE_REPORT, MECHANISM, PRECLINICAL, SIMILAR_INDICATION, UNSPECIFIED

}
