package org.clew.evidence;

/** How far the curators of a piece of evidence have come with it, as CIViC has it. */
enum EvidenceStatus {

	ACCEPTED, SUBMITTED, REJECTED, OTHER

}
