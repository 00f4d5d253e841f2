package org.clew.name;

/**
 * By which rule a name was made of what somebody wrote, and how much to trust a match by
 * it. The confidence is an editorial order, not a measurement.
 */
public enum MatchRule {

	/** As written, but for upper and lower case. */
	EXACT(1),

	/** The same words in another spelling. */
	NORMALIZED(0.95),

	/** The same words in another order. */
	REORDERED(0.92),

	/** What is not in brackets. */
	OUTSIDE_PARENTHESIS(0.9),

	/** Without dose, frequency, route or form. */
	WITHOUT_FORM(0.85),

	/** What is in brackets: it confirms what is outside, and decides nothing alone. */
	PARENTHESIS(0.8),

	/** Without the four letters that tell one maker's biologic from another's. */
	WITHOUT_SUFFIX(0.8),

	/** The parent of a salt or hydrate. */
	WITHOUT_SALT(0.7),

	/** Without stage, risk, line, state or alteration of a disease: a broader one. */
	WITHOUT_STAGE(0.7),

	/** "Carcinoma" for "cancer", and also without stage. */
	CARCINOMA(0.65),

	/** With a word for its kind after it: "Hurler" is the Hurler syndrome. */
	WITH_KIND(0.6);

	private final double confidence;

	MatchRule(double confidence) {
		this.confidence = confidence;
	}

	/**
	 * How much to trust a match.
	 * @return from 0 to 1
	 */
	public double confidence() {
		return this.confidence;
	}

}
