package org.clew.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.api.Identifiers;
import org.clew.api.InvalidRequest;
import org.clew.evidence.AgeGroup;
import org.clew.graph.Curie;
import org.clew.graph.Cypher;
import org.clew.graph.Entities;
import org.clew.graph.Entity;
import org.clew.registry.cohort.Cohort;
import org.clew.registry.cohort.CohortSum;
import org.clew.registry.cohort.RequestDimension;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Adds cohorts up to what is published. No report is read here. */
@Component
class Outcomes {

	private static final String NARROWER = """
			UNWIND $ids AS id
			MATCH (:Disease {id: id})<-[:SUBCLASS_OF]-*(lower:Disease)
			RETURN DISTINCT lower.id AS id
			""";

	private static final Set<RequestDimension> RECORDS = EnumSet.of(RequestDimension.COMPANY, RequestDimension.DRUG,
			RequestDimension.DISEASE);

	private static final int MOST_DIMENSIONS = 3;

	private final Cohorts cohorts;

	private final Identifiers identifiers;

	private final Entities entities;

	private final Cypher cypher;

	private final RegistrySettings settings;

	Outcomes(Cohorts cohorts, Identifiers identifiers, Entities entities, Cypher cypher, RegistrySettings settings) {
		this.cohorts = cohorts;
		this.identifiers = identifiers;
		this.entities = entities;
		this.cypher = cypher;
		this.settings = settings;
	}

	RequestOutcomes of(@Nullable RequestOutcomeFilter filter, List<RequestDimension> groupBy) {
		Set<RequestDimension> dimensions = new LinkedHashSet<>(groupBy);
		if (groupBy.size() > MOST_DIMENSIONS || dimensions.size() < groupBy.size()) {
			throw new InvalidRequest("groupBy", groupBy.toString(), "at most three dimensions, each once");
		}
		Map<RequestDimension, Set<String>> asked = (filter != null) ? filter.values(this.identifiers, this::narrower)
				: Map.of();
		List<Cohort> all = this.cohorts.all();
		Map<String, Entity> records = records(all);
		List<Cohort> possible = all.stream()
			.map((cohort) -> new Cohort(current(cohort.key(), records), cohort.tally()))
			.filter((cohort) -> asked.entrySet()
				.stream()
				.allMatch((part) -> !cohort.key().containsKey(part.getKey())
						|| part.getValue().contains(cohort.key().get(part.getKey()))))
			.toList();
		Map<Boolean, List<Cohort>> told = possible.stream()
			.collect(Collectors.partitioningBy((cohort) -> cohort.key().keySet().containsAll(asked.keySet())));
		List<Cohort> matching = told.getOrDefault(true, List.of());
		List<RequestOutcomeGroup> groups = new ArrayList<>();
		CohortSum.by(matching, dimensions).forEach((sum) -> groups.add(group(sum, dimensions, records)));
		groups
			.add(new RequestOutcomeGroup(keys(Map.of(), dimensions, records), true, SuppressionReason.HELD_BACK, null));
		return new RequestOutcomes(groups, requests(matching), requests(told.getOrDefault(false, List.of())),
				this.settings.threshold(), this.cohorts.last().orElse(null));
	}

	private Set<String> narrower(Set<String> diseases) {
		Set<String> all = new HashSet<>(diseases);
		all.addAll(this.cypher.read(NARROWER, Map.of("ids", List.copyOf(diseases)), (row) -> row.text("id")));
		return all;
	}

	/**
	 * The records that keys name, by the identifier that they had when they were counted.
	 */
	private Map<String, Entity> records(List<Cohort> all) {
		Set<Curie> curies = new HashSet<>();
		all.forEach((cohort) -> RECORDS.forEach((dimension) -> Optional.ofNullable(cohort.key().get(dimension))
			.flatMap(Curie::parse)
			.ifPresent(curies::add)));
		return this.entities.resolve(curies)
			.entrySet()
			.stream()
			.collect(Collectors.toMap((found) -> found.getKey().key(), Map.Entry::getValue));
	}

	private static Map<RequestDimension, String> current(Map<RequestDimension, String> key,
			Map<String, Entity> records) {
		Map<RequestDimension, String> current = new EnumMap<>(RequestDimension.class);
		key.forEach((dimension, value) -> {
			Entity record = RECORDS.contains(dimension) ? records.get(Curie.normalize(value)) : null;
			current.put(dimension, (record != null) ? record.id() : value);
		});
		return current;
	}

	private static RequestOutcomeGroup group(CohortSum sum, Set<RequestDimension> dimensions,
			Map<String, Entity> records) {
		boolean suppressed = sum.key().size() < dimensions.size();
		return new RequestOutcomeGroup(keys(sum.key(), dimensions, records), suppressed,
				suppressed ? SuppressionReason.NOT_TOLD_APART : null, sum.figures());
	}

	private static List<RequestKey> keys(Map<RequestDimension, String> key, Set<RequestDimension> dimensions,
			Map<String, Entity> records) {
		return dimensions.stream().map((dimension) -> {
			String value = key.get(dimension);
			return new RequestKey(dimension, value, (value != null) ? label(dimension, value, records) : null);
		}).toList();
	}

	private static String label(RequestDimension dimension, String value, Map<String, Entity> records) {
		return switch (dimension) {
			case COMPANY, DRUG, DISEASE ->
				Optional.ofNullable(records.get(Curie.normalize(value))).map(Entity::name).orElse(value);
			case AGE_GROUP -> AgeGroup.valueOf(value).label();
			case ROUTE -> value.charAt(0) + value.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
			case JURISDICTION, YEAR -> value;
		};
	}

	private static int requests(List<Cohort> cohorts) {
		return cohorts.stream().mapToInt((cohort) -> cohort.tally().requests()).sum();
	}

}
