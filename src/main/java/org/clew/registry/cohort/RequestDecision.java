package org.clew.registry.cohort;

/** What became of a request. */
public enum RequestDecision {

	GRANTED, REFUSED, WITHDRAWN, PENDING

}
