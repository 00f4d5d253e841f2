package org.clew.candidate.answer;

/** Why a part of a question was left out. */
public enum IgnoredReason {

	UNKNOWN_DISEASE, UNKNOWN_GENE, UNKNOWN_DRUG, NOT_UNDERSTOOD, NOT_USED_YET

}
