package org.clew.study;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate result that a study prints.
 *
 * @param id the study's identifier and a number
 * @param name what was measured
 * @param unit such as patients, percent, months
 * @param statistic what the value is
 * @param numerator of a share, where printed
 * @param denominator of a share, where printed
 * @param interval around the value, where printed
 * @param definition how the source defines it
 * @param asReported as printed, where the source contradicts itself or rounds
 * @param note what a reader must know
 */
record OutcomeMeasure(String id, String name, double value, String unit, Statistic statistic,
		@Nullable Integer numerator, @Nullable Integer denominator, @Nullable Interval interval,
		@Nullable String definition, @Nullable String asReported, @Nullable String note) implements Entity {

	static OutcomeMeasure from(Row row) {
		return new OutcomeMeasure(row.text("id"), row.text("name"), row.decimal("value"), row.text("unit"),
				row.constant(Statistic.class, "statistic"), row.numberOrNull("numerator"),
				row.numberOrNull("denominator"), Interval.from(row), row.textOrNull("definition"),
				row.textOrNull("asReported"), row.textOrNull("note"));
	}

}
