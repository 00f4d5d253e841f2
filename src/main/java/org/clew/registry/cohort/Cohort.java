package org.clew.registry.cohort;

import java.util.List;
import java.util.Map;

/**
 * Reports that are counted together, once and for good. Its counts are all that is ever
 * published of them: every answer adds up whole cohorts.
 *
 * @param key what its members have in common, by dimension; what is absent is told of
 * none of them
 */
public record Cohort(Map<RequestDimension, String> key, Tally tally) {

	/**
	 * A cohort when it is closed, with the reports that are in it.
	 *
	 * @param members the reports' identifiers, which are published nowhere
	 */
	public record Closed(Cohort cohort, List<String> members) {
	}

}
