package org.clew.registry;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.clew.access.PathwayKind;
import org.clew.access.Pathways;
import org.clew.api.Identifiers;
import org.clew.api.InvalidRequest;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.evidence.AgeGroup;
import org.clew.graph.Entity;
import org.clew.organization.Organization;
import org.clew.registry.cohort.RequestDimension;
import org.jspecify.annotations.Nullable;

/** Which requests, as a client writes it. All given parts must hold; of each list one. */
record RequestOutcomeFilter(@Nullable List<String> company, @Nullable List<String> drug, @Nullable List<String> disease,
		@Nullable List<PathwayKind> route, @Nullable List<String> jurisdiction, @Nullable List<AgeGroup> ageGroup,
		@Nullable List<Integer> year) {

	private static final int MOST = 100;

	/**
	 * The values that are asked for.
	 * @param narrower adds narrower diseases to diseases
	 * @return values by dimension; what is absent may be anything
	 * @throws InvalidRequest if a part is not accepted
	 */
	Map<RequestDimension, Set<String>> values(Identifiers identifiers, UnaryOperator<Set<String>> narrower) {
		Map<RequestDimension, Set<String>> values = new EnumMap<>(RequestDimension.class);
		records(values, RequestDimension.COMPANY, identifiers, "company", this.company, Organization.class);
		records(values, RequestDimension.DRUG, identifiers, "drug", this.drug, Drug.class);
		records(values, RequestDimension.DISEASE, identifiers, "disease", this.disease, Disease.class);
		values.computeIfPresent(RequestDimension.DISEASE, (dimension, ids) -> narrower.apply(ids));
		constants(values, RequestDimension.ROUTE, "route", this.route);
		constants(values, RequestDimension.AGE_GROUP, "ageGroup", this.ageGroup);
		constants(values, RequestDimension.YEAR, "year", this.year);
		if (this.jurisdiction != null) {
			Set<String> codes = new HashSet<>();
			size("jurisdiction", this.jurisdiction)
				.forEach((code) -> codes.add(Pathways.wanted("filter.jurisdiction", code).getFirst()));
			values.put(RequestDimension.JURISDICTION, codes);
		}
		return values;
	}

	private static void records(Map<RequestDimension, Set<String>> values, RequestDimension dimension,
			Identifiers identifiers, String field, @Nullable List<String> written, Class<? extends Entity> type) {
		if (written != null) {
			values.put(dimension, Set.copyOf(identifiers.ids("filter." + field, written, type)));
		}
	}

	private static void constants(Map<RequestDimension, Set<String>> values, RequestDimension dimension, String field,
			@Nullable List<?> given) {
		if (given != null) {
			values.put(dimension, size(field, given).stream().map(String::valueOf).collect(Collectors.toSet()));
		}
	}

	private static <T> List<T> size(String field, List<T> given) {
		if (given.size() > MOST) {
			throw new InvalidRequest("filter." + field, given.size() + " values", "at most " + MOST);
		}
		return given;
	}

}
