package org.clew.evidence;

/**
 * Whether a study supports what a piece of evidence states, as CIViC has it.
 */
enum EvidenceDirection {

	SUPPORTS, DOES_NOT_SUPPORT

}
