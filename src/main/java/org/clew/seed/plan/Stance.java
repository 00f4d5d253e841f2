package org.clew.seed.plan;

/**
 * Whether something speaks for a drug or against it.
 */
enum Stance {

	SUPPORTS, OPPOSES, NEUTRAL;

	static Stance ofEffect(String effect) {
		return switch (effect) {
			case "CURED", "SYMPTOMS_IMPROVED" -> SUPPORTS;
			case "NO_SIGNIFICANT_EFFECT", "WORSENED" -> OPPOSES;
			default -> NEUTRAL;
		};
	}

	/** That a drug is not known to fail does not speak for it. */
	static Stance ofEvidence(String significance, String direction) {
		boolean supported = direction.equals("SUPPORTS");
		if (significance.equals("SENSITIVITY_RESPONSE")) {
			return supported ? SUPPORTS : OPPOSES;
		}
		return supported ? OPPOSES : NEUTRAL;
	}

}
