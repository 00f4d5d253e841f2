package org.clew.evidence;

/**
 * Sex of the patients, as ClinicalTrials.gov has it.
 */
enum Sex {

	FEMALE, MALE, ALL

}
