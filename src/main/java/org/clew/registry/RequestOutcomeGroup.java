package org.clew.registry;

import java.util.List;

import org.clew.registry.cohort.RequestFigures;
import org.jspecify.annotations.Nullable;

/**
 * Requests that have something in common.
 *
 * @param keys what they have in common, in the order asked for
 * @param suppressed whether something of it is not told
 * @param suppressedBecause why; null if all is told
 * @param figures the figures; null where none can be given
 */
record RequestOutcomeGroup(List<RequestKey> keys, boolean suppressed, @Nullable SuppressionReason suppressedBecause,
		@Nullable RequestFigures figures) {
}
