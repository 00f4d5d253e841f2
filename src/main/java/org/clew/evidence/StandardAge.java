package org.clew.evidence;

/**
 * ClinicalTrials.gov's standard ages.
 */
enum StandardAge {

	CHILD, ADULT, OLDER_ADULT

}
