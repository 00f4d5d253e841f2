package org.clew.study;

/** ClinicalTrials.gov's standard ages. */
public enum StandardAge {

	CHILD(0, 18), ADULT(18, 65), OLDER_ADULT(65, Double.POSITIVE_INFINITY);

	private final double from;

	private final double below;

	StandardAge(double from, double below) {
		this.from = from;
		this.below = below;
	}

	/**
	 * Whether somebody of an age belongs here.
	 * @param years the age in years
	 * @return whether it is within the bounds
	 */
	boolean contains(double years) {
		return years >= this.from && years < this.below;
	}

}
