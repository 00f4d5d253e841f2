package org.clew.study;

/** What an arm of a trial is for, as ClinicalTrials.gov names it. */
enum ArmType {

	EXPERIMENTAL, ACTIVE_COMPARATOR, PLACEBO_COMPARATOR, SHAM_COMPARATOR, NO_INTERVENTION, OTHER

}
