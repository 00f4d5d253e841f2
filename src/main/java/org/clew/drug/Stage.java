package org.clew.drug;

/**
 * How far a drug has come, the least developed first: Open Targets' clinical stages
 * without withdrawal, which is an outcome and no stage.
 */
public enum Stage {

	PRECLINICAL, IND, EARLY_PHASE1, PHASE1, PHASE1_2, PHASE2, PHASE2_3, PHASE3, PREAPPROVAL, APPROVAL, PHASE4

}
