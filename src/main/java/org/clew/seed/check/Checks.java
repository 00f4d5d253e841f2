package org.clew.seed.check;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.record.Records;

/**
 * All that must hold, so that one look shows everything that is wrong.
 */
public final class Checks {

	private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
		.thenComparingInt(Finding::line)
		.thenComparing(Finding::field)
		.thenComparing(Finding::message);

	private final List<Check> checks;

	public Checks(Clock clock) {
		this.checks = List.of(new Shape(), new Identifiers(), new LocalParts(), new UniqueUses(), new References(),
				new Repetitions(), new Cycles(), new Roots(), new Dates(clock), new AdverseEvents(), new Outcomes(),
				new Intervals());
	}

	/**
	 * {@return everything that is wrong with the records, in the order of files and
	 * lines}
	 */
	public List<Finding> findings(Records records) {
		return Stream
			.concat(records.unread().stream(), this.checks.stream().flatMap((check) -> check.findings(records)))
			.distinct()
			.sorted(ORDER)
			.toList();
	}

}
