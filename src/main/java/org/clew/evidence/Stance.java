package org.clew.evidence;

/**
 * Whether a piece of evidence speaks for or against a drug.
 */
public enum Stance {

	SUPPORTS, OPPOSES, NEUTRAL

}
