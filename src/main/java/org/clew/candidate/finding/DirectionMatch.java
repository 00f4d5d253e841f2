package org.clew.candidate.finding;

import org.clew.target.ActionDirection;
import org.clew.target.FunctionalEffect;

/**
 * Whether a drug's action fits the change of its target.
 */
public enum DirectionMatch {

	COMPATIBLE(1), UNKNOWN(0.5), NOT_APPLICABLE(1), INCOMPATIBLE(0);

	private final double factor;

	DirectionMatch(double factor) {
		this.factor = factor;
	}

	/**
	 * {@return what it multiplies the weight of a reason with, 0 to 1}
	 */
	public double factor() {
		return this.factor;
	}

	/**
	 * Gain of function calls for inhibition, loss for activation; what is only expressed
	 * can be bound or inhibited. Where either side is unknown, so is the match.
	 * @param direction which way the drug pushes
	 * @param effect which way the target was changed
	 * @return whether they fit
	 */
	public static DirectionMatch of(ActionDirection direction, FunctionalEffect effect) {
		return switch (effect) {
			case GAIN_OF_FUNCTION -> fits(direction, ActionDirection.INHIBITORY);
			case LOSS_OF_FUNCTION -> fits(direction, ActionDirection.ACTIVATING);
			case EXPRESSED -> (direction == ActionDirection.ACTIVATING) ? UNKNOWN : COMPATIBLE;
			case DOMINANT_NEGATIVE, UNKNOWN -> UNKNOWN;
		};
	}

	private static DirectionMatch fits(ActionDirection direction, ActionDirection wanted) {
		if (direction == ActionDirection.UNCLEAR) {
			return UNKNOWN;
		}
		return (direction == wanted) ? COMPATIBLE : INCOMPATIBLE;
	}

}
