package org.clew.evidence;

import org.jspecify.annotations.Nullable;

/** Whether a piece of evidence speaks for or against a drug. */
public enum Stance {

	SUPPORTS, OPPOSES, NEUTRAL;

	/**
	 * What predictive evidence says of a drug. That a drug is not known to fail does not
	 * speak for it; and what is said of a disease, a gene or an outcome, and not of a
	 * drug, speaks for neither side.
	 * @param significance what is stated, in CIViC's words
	 * @param direction whether the study supports it, in CIViC's words
	 * @return for, against or neither
	 */
	public static Stance ofEvidence(@Nullable String significance, @Nullable String direction) {
		boolean supported = "SUPPORTS".equals(direction);
		boolean refuted = "DOES_NOT_SUPPORT".equals(direction);
		return switch ((significance != null) ? significance : "") {
			case "SENSITIVITY_RESPONSE", "SENSITIVITYRESPONSE" -> supported ? SUPPORTS : refuted ? OPPOSES : NEUTRAL;
			case "RESISTANCE", "ADVERSE_RESPONSE", "REDUCED_SENSITIVITY" -> supported ? OPPOSES : NEUTRAL;
			default -> NEUTRAL;
		};
	}

}
