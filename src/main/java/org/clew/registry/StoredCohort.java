package org.clew.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clew.evidence.Effect;
import org.clew.graph.Row;
import org.clew.registry.cohort.Cohort;
import org.clew.registry.cohort.RequestDecision;
import org.clew.registry.cohort.RequestDimension;
import org.clew.registry.cohort.Tally;

/** A cohort as properties of a node, and back. */
final class StoredCohort {

	private StoredCohort() {
	}

	static Map<String, Object> properties(Cohort cohort) {
		Map<String, Object> properties = new HashMap<>();
		cohort.key().forEach((dimension, value) -> properties.put(name(dimension), value));
		Tally tally = cohort.tally();
		properties.put("requests", tally.requests());
		properties.put("withheld", tally.withheld());
		properties.put("days", tally.days());
		put(properties, "decisions", tally.decisions());
		put(properties, "effects", tally.effects());
		return properties;
	}

	static Cohort from(Row row) {
		Map<RequestDimension, String> key = new EnumMap<>(RequestDimension.class);
		for (RequestDimension dimension : RequestDimension.values()) {
			String value = row.textOrNull(name(dimension));
			if (value != null) {
				key.put(dimension, value);
			}
		}
		return new Cohort(key,
				new Tally(row.number("requests"), row.number("withheld"),
						counts(RequestDecision.class, row, "decisions"), row.numbers("days"),
						counts(Effect.class, row, "effects")));
	}

	private static void put(Map<String, Object> properties, String name, Map<? extends Enum<?>, Integer> counts) {
		List<String> constants = new ArrayList<>();
		List<Integer> numbers = new ArrayList<>();
		counts.forEach((constant, number) -> {
			constants.add(constant.name());
			numbers.add(number);
		});
		properties.put(name, constants);
		properties.put(name + "Counts", numbers);
	}

	private static <E extends Enum<E>> Map<E, Integer> counts(Class<E> type, Row row, String name) {
		List<E> constants = row.constants(type, name);
		List<Integer> numbers = row.numbers(name + "Counts");
		Map<E, Integer> counts = new EnumMap<>(type);
		for (int i = 0; i < constants.size(); i++) {
			counts.put(constants.get(i), numbers.get(i));
		}
		return counts;
	}

	/** The property of reports and of cohorts: company, ageGroup. */
	private static String name(RequestDimension dimension) {
		String name = dimension.name().toLowerCase(Locale.ROOT);
		return dimension == RequestDimension.AGE_GROUP ? "ageGroup" : name;
	}

}
