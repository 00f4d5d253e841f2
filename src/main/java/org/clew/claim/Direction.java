package org.clew.claim;

import java.util.Set;

/**
 * What an action does to the function of its target, as Open Targets reads ChEMBL's
 * action types.
 */
public enum Direction {

	INHIBITORY, ACTIVATING, UNCLEAR;

	private static final Set<String> INHIBITING = Set.of("RNAI_INHIBITOR", "NEGATIVE_MODULATOR",
			"NEGATIVE_ALLOSTERIC_MODULATOR", "ANTAGONIST", "ANTISENSE_INHIBITOR", "BLOCKER", "INHIBITOR", "DEGRADER",
			"INVERSE_AGONIST", "ALLOSTERIC_ANTAGONIST", "DISRUPTING_AGENT", "GENE_EDITING_NEGATIVE_MODULATOR");

	/** That a sequestering agent activates is Open Targets' reading, not ours. */
	private static final Set<String> ACTING = Set.of("PARTIAL_AGONIST", "ACTIVATOR", "POSITIVE_ALLOSTERIC_MODULATOR",
			"POSITIVE_MODULATOR", "AGONIST", "SEQUESTERING_AGENT", "STABILISER", "EXOGENOUS_PROTEIN", "EXOGENOUS_GENE",
			"OPENER");

	/**
	 * {@return which way an action pushes its target}
	 * @param action one of ChEMBL's action types
	 */
	public static Direction of(String action) {
		if (INHIBITING.contains(action)) {
			return INHIBITORY;
		}
		return ACTING.contains(action) ? ACTIVATING : UNCLEAR;
	}

}
