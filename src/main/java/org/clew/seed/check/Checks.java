package org.clew.seed.check;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.record.Records;

/** All that must hold, so that one look shows everything that is wrong. */
public final class Checks {

	private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
		.thenComparingInt(Finding::line)
		.thenComparing(Finding::field)
		.thenComparing(Finding::message);

	private final Check shape = new Shape();

	private final List<Check> meaning;

	public Checks(Clock clock) {
		this.meaning = List.of(new Identifiers(), new LocalParts(), new UniqueUses(), new References(),
				new Repetitions(), new Cycles(), new Roots(), new Dates(clock), new AdverseEvents(), new Outcomes(),
				new People());
	}

	/**
	 * {@return everything that is wrong with the records, in the order of files and
	 * lines}
	 */
	public List<Finding> findings(Records records) {
		Map<Place, List<Finding>> found = new HashMap<>();
		add(found, records.unread().stream());
		add(found, this.shape.findings(records));
		add(found, this.meaning.stream().flatMap((check) -> check.findings(records)));
		return found.values().stream().flatMap(List::stream).distinct().sorted(ORDER).toList();
	}

	/** What cannot be read has no shape, and what has no shape has no meaning. */
	private static void add(Map<Place, List<Finding>> found, Stream<Finding> findings) {
		found.putAll(findings.filter((finding) -> !found.containsKey(Place.of(finding)))
			.collect(Collectors.groupingBy(Place::of)));
	}

	/** Where something was found. */
	private record Place(String file, String field) {

		static Place of(Finding finding) {
			return new Place(finding.file(), finding.field());
		}

	}

	/** One concern in the records; it must bear records of any shape. */
	@FunctionalInterface
	interface Check {

		Stream<Finding> findings(Records records);

	}

}
