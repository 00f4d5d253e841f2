package org.clew.atlas.mechanism;

import java.util.Locale;
import java.util.Map;

import org.clew.claim.Direction;

/**
 * What a drug does to its target.
 *
 * @param type one of ChEMBL's action types
 * @param direction which way
 */
record Action(String type, Direction direction) {

	/** Where no source says what the drug does. */
	static final Action UNKNOWN = new Action("OTHER", Direction.UNCLEAR);

	private static final Map<String, String> SAME = Map.of("ANTIBODY", "BINDING_AGENT", "ANTIBODY_BINDING",
			"BINDING_AGENT", "ALLOSTERIC_MODULATOR", "MODULATOR", "VACCINE", "VACCINE_ANTIGEN",
			"PHARMACOLOGICAL_CHAPERONE", "STABILISER", "ALKYLATING_AGENT", "CROSS_LINKING_AGENT");

	static Action of(String text) {
		String word = text.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
		String type = SAME.getOrDefault(word, word);
		return Direction.isAction(type) ? new Action(type, Direction.of(type)) : UNKNOWN;
	}

	/** ChEMBL calls what cross-links or methylates DNA an inhibitor of it. */
	Action onDna() {
		return (isKnown() && this.direction == Direction.UNCLEAR) ? new Action(this.type, Direction.INHIBITORY) : this;
	}

	/** Says that it sticks to the target, and not what comes of that. */
	boolean isBinding() {
		return this.type.equals("BINDING_AGENT") && this.direction == Direction.UNCLEAR;
	}

	boolean isKnown() {
		return !this.type.equals(UNKNOWN.type());
	}

}
