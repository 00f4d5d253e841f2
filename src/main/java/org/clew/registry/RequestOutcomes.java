package org.clew.registry;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of requests, in figures.
 *
 * @param groups the groups, the largest first; then those that are suppressed
 * @param counted how many requests the groups hold
 * @param undetermined how many counted requests may fit the filter or not, as that is not
 * told of them
 * @param threshold about how many contributors each figure is at least
 * @param asOf the month before whose first day the reports had been accepted; null before
 * the first time
 */
record RequestOutcomes(List<RequestOutcomeGroup> groups, int counted, int undetermined, int threshold,
		@Nullable String asOf) {
}
