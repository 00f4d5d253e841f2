package org.clew.evidence;

/**
 * Whether a study supports what a piece of evidence states, as CIViC has it; NA where it
 * says neither.
 */
public enum EvidenceDirection {

	SUPPORTS, DOES_NOT_SUPPORT, NA

}
