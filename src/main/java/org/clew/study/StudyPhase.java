package org.clew.study;

/**
 * Phase of a trial, as ClinicalTrials.gov names it.
 */
enum StudyPhase {

	NA, EARLY_PHASE1, PHASE1, PHASE2, PHASE3, PHASE4

}
