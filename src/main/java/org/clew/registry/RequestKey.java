package org.clew.registry;

import org.clew.registry.cohort.RequestDimension;
import org.jspecify.annotations.Nullable;

/**
 * One part of what the requests of a group have in common.
 *
 * @param dimension by what they are grouped
 * @param value an identifier or constant; null where it is not told
 * @param label the value in words; null where it is not told
 */
record RequestKey(RequestDimension dimension, @Nullable String value, @Nullable String label) {
}
