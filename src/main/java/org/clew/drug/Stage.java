package org.clew.drug;

/**
 * How far a drug has come, the least developed first: Open Targets' clinical stages
 * without withdrawal, which is an outcome and no stage.
 */
public enum Stage {

	PRECLINICAL, IND, EARLY_PHASE_1, PHASE_1, PHASE_1_2, PHASE_2, PHASE_2_3, PHASE_3, PREAPPROVAL, APPROVAL, PHASE_4

}
