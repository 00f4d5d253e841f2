package org.clew.evidence;

/**
 * Level of evidence, as CIViC has it.
 */
enum EvidenceLevel {

	A, B, C, D, E

}
