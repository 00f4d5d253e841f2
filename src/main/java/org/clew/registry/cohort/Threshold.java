package org.clew.registry.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.clew.registry.cohort.Cohort.Closed;

/**
 * The rule by which reports may be counted. It divides reports into cohorts, of which
 * each
 * <ul>
 * <li>holds at most one report of each contributor, as somebody who sends many would
 * otherwise make up a cohort around a stranger,</li>
 * <li>has at least {@code least} contributors besides any {@value #COLLUDERS} who put
 * together what they know,</li>
 * <li>withholds the content of more reports than these could know, drawn by lot: so at
 * least one stranger's is always among them, and nothing is certain of any one, even
 * where all that is told is alike.</li>
 * </ul>
 * Who goes where depends on what was asked for, and never on what came of it.
 *
 * @param least how many contributors a figure is about at least, besides colluders
 */
public record Threshold(int least) {

	/** So many accounts may belong to one who attacks. */
	public static final int COLLUDERS = 5;

	/** Fewer strangers than one could pose as are no company. */
	private static final int LOWEST = COLLUDERS + 2;

	/** Of larger cohorts one report in so many is withheld. */
	private static final int WITHHELD = 6;

	public Threshold {
		if (least < LOWEST) {
			throw new IllegalArgumentException(
					"clew.registry.threshold: %d is not accepted; accepted: %d or more".formatted(least, LOWEST));
		}
	}

	/**
	 * The fewest members of a cohort.
	 * @return how many contributors there are
	 */
	public int members() {
		return this.least + COLLUDERS;
	}

	/**
	 * The fewest reports of a cohort of which nothing is told.
	 * @return more than colluders have
	 */
	public int withheld() {
		return COLLUDERS + 1;
	}

	/**
	 * Divides reports into cohorts, each as detailed as may be.
	 * @param waiting reports that are in no cohort yet
	 * @param lots draws what is withheld
	 * @return the cohorts; reports that fit into none go on waiting
	 */
	public List<Closed> close(Collection<Countable> waiting, RandomGenerator lots) {
		List<Countable> left = new ArrayList<>(waiting);
		left.sort(Comparator.comparing(Countable::id));
		List<Closed> closed = new ArrayList<>();
		for (Shape shape : Shape.ALL) {
			groups(left, shape).forEach((key, all) -> {
				List<Countable> members = oneEach(all);
				if (members.size() >= members()) {
					Closed cohort = close(key, members, lots);
					closed.add(cohort);
					Set<String> gone = Set.copyOf(cohort.members());
					left.removeIf((report) -> gone.contains(report.id()));
				}
			});
		}
		return closed;
	}

	private static Map<Map<RequestDimension, String>, List<Countable>> groups(List<Countable> reports, Shape shape) {
		return reports.stream()
			.filter((report) -> report.waited() >= shape.patience())
			.collect(Collectors.groupingBy((report) -> key(report, shape), LinkedHashMap::new, Collectors.toList()));
	}

	private static Map<RequestDimension, String> key(Countable report, Shape shape) {
		Map<RequestDimension, String> key = new EnumMap<>(RequestDimension.class);
		key.putAll(report.key());
		key.keySet().retainAll(shape.dimensions());
		return key;
	}

	/** The others of a contributor wait for other company. */
	private static List<Countable> oneEach(List<Countable> reports) {
		Map<String, Countable> first = new LinkedHashMap<>();
		reports.forEach((report) -> first.putIfAbsent(report.author(), report));
		return List.copyOf(first.values());
	}

	private Closed close(Map<RequestDimension, String> key, List<Countable> members, RandomGenerator lots) {
		List<Countable> drawn = new ArrayList<>(members);
		Collections.shuffle(drawn, lots);
		int withheld = Math.max(withheld(), members.size() / WITHHELD);
		Tally tally = Tally.of(drawn.subList(withheld, drawn.size()), withheld);
		return new Closed(new Cohort(key, tally), members.stream().map(Countable::id).toList());
	}

}
