package org.clew.evidence;

/**
 * What a piece of predictive evidence states, as CIViC has it.
 */
enum EvidenceSignificance {

	SENSITIVITY_RESPONSE, RESISTANCE, ADVERSE_RESPONSE, REDUCED_SENSITIVITY

}
