package org.clew.seed.check;

import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;

/**
 * An interval runs upwards and has its value inside.
 */
final class Intervals implements Check {

	@Override
	public Stream<Finding> findings(Records records) {
		return records.of(Kind.STUDY)
			.stream()
			.flatMap((study) -> study.root().select("outcomeMeasures[]").stream())
			.flatMap(Intervals::finding);
	}

	private static Stream<Finding> finding(Field outcome) {
		Field interval = outcome.at("interval");
		Double lower = interval.at("lower").number();
		Double upper = interval.at("upper").number();
		Double value = outcome.at("value").number();
		if (lower == null || upper == null) {
			return Stream.empty();
		}
		if (lower > upper) {
			return Stream.of(interval.at("lower")
				.finding("%s is above the upper bound, %s".formatted(interval.at("lower").value(),
						interval.at("upper").value()), "up to " + interval.at("upper").value()));
		}
		// The mean may lie outside the quartiles, and nothing else may.
		boolean mean = outcome.at("statistic").text("").equals("MEAN") && interval.at("kind").text("").equals("IQR");
		if (value == null || mean || (value >= lower && value <= upper)) {
			return Stream.empty();
		}
		return Stream.of(outcome.at("value")
			.finding("%s is outside its interval".formatted(outcome.at("value").value()),
					"%s to %s".formatted(interval.at("lower").value(), interval.at("upper").value())));
	}

}
