package org.clew.claim;

/** Whether something speaks for a drug or against it. */
public enum Stance {

	SUPPORTS, OPPOSES, NEUTRAL;

	/**
	 * {@return whether an effect of a use speaks for the drug}
	 * @param effect the effect, as the graph names it
	 */
	public static Stance ofEffect(String effect) {
		return switch (effect) {
			case "CURED", "SYMPTOMS_IMPROVED" -> SUPPORTS;
			case "NO_SIGNIFICANT_EFFECT", "WORSENED" -> OPPOSES;
			default -> NEUTRAL;
		};
	}

	/**
	 * What predictive evidence says of a drug. That a drug is not known to fail does not
	 * speak for it; and where a source does not say what it finds, or whether it does, it
	 * speaks for neither side.
	 * @param significance what is stated, as the graph names it
	 * @param direction whether the study supports that
	 * @return for, against or neither
	 */
	public static Stance ofEvidence(String significance, String direction) {
		boolean supported = direction.equals("SUPPORTS");
		boolean refuted = direction.equals("DOES_NOT_SUPPORT");
		return switch (significance) {
			case "SENSITIVITY_RESPONSE" -> supported ? SUPPORTS : refuted ? OPPOSES : NEUTRAL;
			case "RESISTANCE", "ADVERSE_RESPONSE", "REDUCED_SENSITIVITY" -> supported ? OPPOSES : NEUTRAL;
			default -> NEUTRAL;
		};
	}

}
