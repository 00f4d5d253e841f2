package org.clew.registry.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.clew.registry.cohort.Cohort.Closed;

/**
 * The rule by which reports may be counted. It divides reports into cohorts, of which
 * each
 * <ul>
 * <li>tells the content of at least {@code least} reports,</li>
 * <li>withholds the content of one in every {@code least + 1}, drawn by lot, so that
 * nothing is certain of any one even where all the others are alike,</li>
 * <li>holds, for every author, either none or at least {@code least} reports by others,
 * so that nobody finds another's report by subtracting their own.</li>
 * </ul>
 * Who goes where depends on what was asked for, and never on what came of it.
 *
 * @param least how many reports a figure is about at least
 */
public record Threshold(int least) {

	/** Below, a group is hardly one. */
	private static final int LOWEST = 3;

	public Threshold {
		if (least < LOWEST) {
			throw new IllegalArgumentException(
					"clew.registry.threshold: %d is not accepted; accepted: %d or more".formatted(least, LOWEST));
		}
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
			groups(left, shape).forEach((key, members) -> {
				if (isEnough(members)) {
					closed.add(close(key, members, lots));
					left.removeAll(members);
				}
			});
		}
		return closed;
	}

	/**
	 * The most that are held back, told in steps so that no single report moves it.
	 * @param count how many are held back
	 * @return the end of the step in which the number lies
	 */
	public int step(int count) {
		return count / this.least * this.least + this.least - 1;
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

	private boolean isEnough(List<Countable> members) {
		if (members.size() <= this.least) {
			return false;
		}
		return members.stream()
			.collect(Collectors.groupingBy(Countable::author, Collectors.counting()))
			.values()
			.stream()
			.map((own) -> members.size() - own)
			.allMatch((others) -> others == 0 || others >= this.least);
	}

	private Closed close(Map<RequestDimension, String> key, List<Countable> members, RandomGenerator lots) {
		List<Countable> drawn = new ArrayList<>(members);
		Collections.shuffle(drawn, lots);
		int withheld = members.size() / (this.least + 1);
		Tally tally = Tally.of(drawn.subList(withheld, drawn.size()), withheld);
		return new Closed(new Cohort(key, tally), members.stream().map(Countable::id).toList());
	}

}
