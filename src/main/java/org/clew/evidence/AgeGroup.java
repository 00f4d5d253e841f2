package org.clew.evidence;

/**
 * The review's age bands.
 */
public enum AgeGroup {

	FROM_0_TO_8("0 to 8 years"), OVER_8_TO_18("Over 8, to 18 years"), OVER_18_TO_60("Over 18, to 60 years"),
	OVER_60("Over 60 years");

	private final String label;

	AgeGroup(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
