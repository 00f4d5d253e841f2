package org.clew.registry.cohort;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cohorts with the same key, as far as it is asked for, added up.
 *
 * @param key the key, by the dimensions asked for; what is absent is told of none of them
 */
public record CohortSum(Map<RequestDimension, String> key, RequestFigures figures) {

	private static final Comparator<CohortSum> LARGEST_FIRST = Comparator
		.comparingInt((CohortSum sum) -> sum.figures().requests())
		.reversed()
		.thenComparing((sum) -> sum.key().toString());

	/**
	 * Adds cohorts up.
	 * @param cohorts the cohorts, each of which is in one sum
	 * @param dimensions by what
	 * @return the sums, the largest first, those that lack a part of the key last
	 */
	public static List<CohortSum> by(Collection<Cohort> cohorts, Set<RequestDimension> dimensions) {
		return cohorts.stream()
			.collect(Collectors.groupingBy((cohort) -> key(cohort, dimensions),
					Collectors.mapping(Cohort::tally, Collectors.toList())))
			.entrySet()
			.stream()
			.map((sum) -> new CohortSum(sum.getKey(), RequestFigures.of(Tally.sum(sum.getValue()))))
			.sorted(Comparator.comparing((CohortSum sum) -> sum.key().size() < dimensions.size())
				.thenComparing(LARGEST_FIRST))
			.toList();
	}

	private static Map<RequestDimension, String> key(Cohort cohort, Set<RequestDimension> dimensions) {
		Map<RequestDimension, String> key = new EnumMap<>(RequestDimension.class);
		dimensions.forEach((dimension) -> {
			String value = cohort.key().get(dimension);
			if (value != null) {
				key.put(dimension, value);
			}
		});
		return key;
	}

}
