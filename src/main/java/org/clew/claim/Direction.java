package org.clew.claim;

import java.util.Set;

/**
 * What an action does to the function of its target, as Open Targets reads ChEMBL's
 * action types.
 */
public enum Direction {

	INHIBITORY, ACTIVATING, UNCLEAR;

	/** ChEMBL's action types. */
	private static final Set<String> TYPES = Set.of("ACTIVATOR", "AGONIST", "ALLOSTERIC_ANTAGONIST", "ANTAGONIST",
			"ANTISENSE_INHIBITOR", "BINDING_AGENT", "BLOCKER", "CHELATING_AGENT", "CROSS_LINKING_AGENT", "DEGRADER",
			"DISRUPTING_AGENT", "EXOGENOUS_GENE", "EXOGENOUS_PROTEIN", "GENE_EDITING_NEGATIVE_MODULATOR",
			"HYDROLYTIC_ENZYME", "INHIBITOR", "INVERSE_AGONIST", "METHYLATING_AGENT", "MODULATOR",
			"NEGATIVE_ALLOSTERIC_MODULATOR", "NEGATIVE_MODULATOR", "OPENER", "OTHER", "OXIDATIVE_ENZYME",
			"PARTIAL_AGONIST", "POSITIVE_ALLOSTERIC_MODULATOR", "POSITIVE_MODULATOR", "PROTEOLYTIC_ENZYME",
			"REDUCING_AGENT", "RELEASING_AGENT", "RNAI_INHIBITOR", "SEQUESTERING_AGENT", "STABILISER", "SUBSTRATE",
			"VACCINE_ANTIGEN");

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

	/**
	 * {@return whether a word is one of ChEMBL's action types}
	 */
	public static boolean isAction(String action) {
		return TYPES.contains(action);
	}

}
