package org.clew.evidence;

/** How several drugs were given, as CIViC has it. */
public enum CombinationKind {

	COMBINATION, SEQUENTIAL, SUBSTITUTES

}
