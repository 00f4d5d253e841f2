package org.clew.registry.cohort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.evidence.Effect;
import org.clew.registry.cohort.Cohort.Closed;

/**
 * A small registry that lives through some months: reports come, cohorts are closed,
 * reports are withdrawn.
 */
final class RandomRegistry {

	private static final Map<RequestDimension, Integer> VALUES = Map.of(RequestDimension.COMPANY, 3,
			RequestDimension.DRUG, 4, RequestDimension.DISEASE, 3, RequestDimension.ROUTE, 2,
			RequestDimension.JURISDICTION, 2, RequestDimension.AGE_GROUP, 2, RequestDimension.YEAR, 2);

	private final Random random;

	private final Threshold threshold;

	private final Map<String, Countable> waiting = new LinkedHashMap<>();

	final Map<String, Countable> reports = new LinkedHashMap<>();

	final List<Closed> published = new ArrayList<>();

	final Set<String> withdrawn = new HashSet<>();

	RandomRegistry(long seed, Threshold threshold) {
		this.random = new Random(seed);
		this.threshold = threshold;
	}

	/** Reports of one month, some with everything in common, and the closing after it. */
	void month() {
		int count = this.random.nextInt(60);
		for (int i = 0; i < count; i++) {
			Countable report = report("r" + this.reports.size());
			this.reports.put(report.id(), report);
			this.waiting.put(report.id(), report);
		}
		this.waiting.replaceAll((id, report) -> new Countable(id, report.author(), report.key(), report.waited() + 1,
				report.daysToAnswer(), report.decision(), report.effect()));
		for (Closed closed : this.threshold.close(this.waiting.values(), this.random)) {
			this.published.add(closed);
			closed.members().forEach(this.waiting::remove);
		}
	}

	/** Somebody withdraws a report that is counted. */
	void withdraw() {
		if (!this.published.isEmpty()) {
			Closed closed = this.published.remove(this.random.nextInt(this.published.size()));
			this.withdrawn.add(closed.members().get(this.random.nextInt(closed.members().size())));
		}
	}

	Countable report(String id) {
		Map<RequestDimension, String> key = new EnumMap<>(RequestDimension.class);
		VALUES.forEach((dimension, values) -> {
			// The first value is the most frequent, and not all is stated.
			int value = Math.max(0, this.random.nextInt(2 * values) - values);
			if (dimension != RequestDimension.AGE_GROUP || this.random.nextInt(4) > 0) {
				key.put(dimension, dimension.name().charAt(0) + String.valueOf(value));
			}
		});
		RequestDecision decision = RequestDecision.values()[this.random.nextInt(4)];
		boolean granted = decision == RequestDecision.GRANTED;
		return new Countable(id, "author" + this.random.nextInt(60), key, this.random.nextInt(9),
				(granted || this.random.nextBoolean()) ? (Integer) this.random.nextInt(120) : null, decision,
				(granted && this.random.nextBoolean()) ? Effect.values()[this.random.nextInt(5)] : null);
	}

	/** Every row of every answer that can be had at this moment, as the reports in it. */
	List<Set<String>> rows() {
		List<Set<String>> rows = new ArrayList<>();
		for (Map<RequestDimension, Set<String>> filter : filters()) {
			List<Closed> matching = this.published.stream()
				.filter((closed) -> filter.entrySet()
					.stream()
					.allMatch((part) -> part.getValue()
						.contains(closed.cohort().key().getOrDefault(part.getKey(), "not told"))))
				.toList();
			for (Set<RequestDimension> dimensions : groupings()) {
				rows.addAll(rows(matching, dimensions));
			}
		}
		return rows;
	}

	private static List<Set<String>> rows(List<Closed> matching, Set<RequestDimension> dimensions) {
		return CohortSum.by(matching.stream().map(Closed::cohort).toList(), dimensions).stream().map((sum) -> {
			Set<String> members = matching.stream()
				.filter((closed) -> dimensions.stream()
					.allMatch((dimension) -> String.valueOf(closed.cohort().key().get(dimension))
						.equals(String.valueOf(sum.key().get(dimension)))))
				.flatMap((closed) -> closed.members().stream())
				.collect(Collectors.toSet());
			if (members.size() != sum.figures().requests()) {
				throw new IllegalStateException("A row is about other reports than the attacker thinks");
			}
			return members;
		}).toList();
	}

	/** All of one value, all but one value, and pairs of values of two dimensions. */
	private static List<Map<RequestDimension, Set<String>>> filters() {
		List<Map<RequestDimension, Set<String>>> filters = new ArrayList<>();
		filters.add(Map.of());
		for (RequestDimension one : RequestDimension.values()) {
			for (Set<String> values : choices(one)) {
				filters.add(Map.of(one, values));
				for (RequestDimension other : RequestDimension.values()) {
					if (other.ordinal() > one.ordinal()) {
						choices(other).forEach((others) -> filters.add(Map.of(one, values, other, others)));
					}
				}
			}
		}
		return filters;
	}

	private static List<Set<String>> choices(RequestDimension dimension) {
		List<String> all = Stream.iterate(0, (i) -> i < VALUES.getOrDefault(dimension, 0), (i) -> i + 1)
			.map((i) -> dimension.name().charAt(0) + String.valueOf(i))
			.toList();
		List<Set<String>> choices = new ArrayList<>();
		all.forEach((value) -> {
			choices.add(Set.of(value));
			choices.add(all.stream().filter((each) -> !each.equals(value)).collect(Collectors.toSet()));
		});
		return choices;
	}

	static List<Set<RequestDimension>> groupings() {
		List<Set<RequestDimension>> groupings = new ArrayList<>();
		groupings.add(Set.of());
		for (RequestDimension one : RequestDimension.values()) {
			groupings.add(Set.of(one));
			for (RequestDimension other : RequestDimension.values()) {
				if (other.ordinal() > one.ordinal()) {
					groupings.add(Set.of(one, other));
				}
			}
		}
		return groupings;
	}

}
