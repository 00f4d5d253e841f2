package org.clew.access;

/**
 * Whether a programme is open, as ClinicalTrials.gov names it; UNKNOWN where no source
 * says.
 */
public enum ExpandedAccessStatus {

	AVAILABLE, NO_LONGER_AVAILABLE, TEMPORARILY_NOT_AVAILABLE, APPROVED_FOR_MARKETING, UNKNOWN

}
