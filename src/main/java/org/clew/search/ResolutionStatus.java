package org.clew.search;

/** What became of a text that was looked up. */
enum ResolutionStatus {

	DIRECT, AMBIGUOUS, UNMATCHED

}
