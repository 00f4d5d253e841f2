package org.clew.study;

import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * An interval around a value.
 *
 * @param kind what the bounds are
 * @param lower the lower bound
 * @param upper the upper bound
 */
record Interval(IntervalKind kind, double lower, double upper) {

	static @Nullable Interval from(Row measure) {
		IntervalKind kind = measure.constantOrNull(IntervalKind.class, "intervalKind");
		return (kind != null) ? new Interval(kind, measure.decimal("lower"), measure.decimal("upper")) : null;
	}

	/** What the bounds of an interval are. */
	enum IntervalKind {

		CONFIDENCE_95, IQR, RANGE

	}

}
