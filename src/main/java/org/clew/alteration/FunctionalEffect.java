package org.clew.alteration;

/** What an alteration does to the product of its gene, as far as a source says. */
public enum FunctionalEffect {

	GAIN_OF_FUNCTION, LOSS_OF_FUNCTION, DOMINANT_NEGATIVE, EXPRESSED, UNKNOWN

}
