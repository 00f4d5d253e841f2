package org.clew.target;

/**
 * What a molecular change does to its target's function.
 */
public enum FunctionalEffect {

	GAIN_OF_FUNCTION, LOSS_OF_FUNCTION, DOMINANT_NEGATIVE, EXPRESSED, UNKNOWN

}
