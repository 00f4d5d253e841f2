package org.clew.search;

/** Why a name of an import led to no record. */
enum UnmatchedReason {

	UNMATCHED, AMBIGUOUS

}
