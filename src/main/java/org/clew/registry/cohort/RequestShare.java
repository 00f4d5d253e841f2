package org.clew.registry.cohort;

import org.clew.evidence.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * A share of requests. As the content of some is withheld, the number is known between
 * bounds, and never as none or all.
 *
 * @param atLeast how many of those whose content is told
 * @param atMost as many, if all whose content is withheld are like them
 * @param requests of how many
 * @param estimate the share among those whose content is told, which were drawn by lot;
 * null where these are all alike
 * @param lower the lower bound of the 95% Wilson score interval of the least share
 * @param upper the upper bound of the 95% Wilson score interval of the largest share
 */
public record RequestShare(int atLeast, int atMost, int requests, @Nullable Double estimate, double lower,
		double upper) {

	static RequestShare of(int told, Tally tally) {
		int atMost = told + tally.withheld();
		boolean alike = told == 0 || told == tally.told();
		return new RequestShare(told, atMost, tally.requests(), alike ? null : (Double) ((double) told / tally.told()),
				bound(Proportion.of(told, tally.requests()).lower()),
				bound(Proportion.of(atMost, tally.requests()).upper()));
	}

	private static double bound(@Nullable Double bound) {
		if (bound == null) {
			throw new IllegalStateException("A cohort without reports");
		}
		return bound;
	}

}
