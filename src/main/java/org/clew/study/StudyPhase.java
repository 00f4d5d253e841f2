package org.clew.study;

/**
 * Phase of a trial, as ClinicalTrials.gov names it; OTHER where a register says something
 * that this list lacks.
 */
public enum StudyPhase {

	NA, EARLY_PHASE1, PHASE1, PHASE2, PHASE3, PHASE4, OTHER

}
