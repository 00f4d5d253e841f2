package org.clew.seed.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.check.Checks.Check;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;

/**
 * Aggregate results agree with the counts behind them, or say how the source prints them.
 */
final class Outcomes implements Check {

	@Override
	public Stream<Finding> findings(Records records) {
		List<Finding> findings = new ArrayList<>();
		for (var study : records.of(Kind.STUDY)) {
			for (Field outcome : study.root().select("outcomeMeasures[]")) {
				Field numerator = outcome.at("numerator");
				Field denominator = outcome.at("denominator");
				Shares.check(numerator, denominator, findings);
				if (outcome.at("statistic").text("").equals("PERCENT") && !outcome.at("asReported").present()) {
					Shares.percent(outcome.at("value"), numerator, denominator, findings);
				}
				interval(outcome).forEach(findings::add);
			}
		}
		return findings.stream();
	}

	/** An interval runs upwards and has its value inside. */
	private static Stream<Finding> interval(Field outcome) {
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
