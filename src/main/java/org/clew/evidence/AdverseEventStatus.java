package org.clew.evidence;

/** Whether adverse events of a use are reported. */
enum AdverseEventStatus {

	REPORTED, NONE, NO_SERIOUS, NOT_STATED

}
