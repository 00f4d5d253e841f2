package org.clew.seed.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clew.seed.Finding;
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
			}
		}
		return findings.stream();
	}

}
