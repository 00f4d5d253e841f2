package org.clew.study;

/** Sex of patients, as ClinicalTrials.gov has it. */
public enum Sex {

	FEMALE, MALE, ALL

}
