package org.clew.evidence;

/** The review's age bands. */
public enum AgeGroup {

	FROM_0_TO_8("0 to 8 years"), OVER_8_TO_18("Over 8, to 18 years"), OVER_18_TO_60("Over 18, to 60 years"),
	OVER_60("Over 60 years");

	private final String label;

	AgeGroup(String label) {
		this.label = label;
	}

	/** The band that an age falls in. */
	public static AgeGroup of(double years) {
		if (years <= 8) {
			return FROM_0_TO_8;
		}
		return (years <= 18) ? OVER_8_TO_18 : (years <= 60) ? OVER_18_TO_60 : OVER_60;
	}

	public String label() {
		return this.label;
	}

}
