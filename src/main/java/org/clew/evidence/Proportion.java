package org.clew.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A share with its 95% Wilson score interval (Wilson 1927).
 *
 * @param numerator how many have it
 * @param denominator of how many
 * @param value the share, null of none
 * @param lower the interval's lower bound, null of none
 * @param upper the interval's upper bound, null of none
 */
public record Proportion(int numerator, int denominator, @Nullable Double value, @Nullable Double lower,
		@Nullable Double upper) {

	/** The normal distribution's quantile at 0.975. */
	private static final double Z = 1.959963984540054;

	/**
	 * Makes a share.
	 * @param numerator how many have it
	 * @param denominator of how many
	 * @return the share with its interval
	 */
	public static Proportion of(int numerator, int denominator) {
		if (numerator < 0 || numerator > denominator) {
			throw new IllegalArgumentException(numerator + " of " + denominator);
		}
		if (denominator == 0) {
			return new Proportion(0, 0, null, null, null);
		}
		double share = (double) numerator / denominator;
		double scale = 1 + Z * Z / denominator;
		double centre = (share + Z * Z / (2.0 * denominator)) / scale;
		double spread = Z / scale
				* Math.sqrt(share * (1 - share) / denominator + Z * Z / (4.0 * denominator * denominator));
		// At 0 and 1 the bound is exact; rounding would put it a hair beyond.
		double lower = (numerator == 0) ? 0 : centre - spread;
		double upper = (numerator == denominator) ? 1 : centre + spread;
		return new Proportion(numerator, denominator, share, lower, upper);
	}

}
