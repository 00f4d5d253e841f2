package org.clew.limit;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a field costs: one, times the lists that it is in, and something in addition for
 * what the database has to do before there is anything to show.
 */
final class Prices {

	/** What they cost, as a person may be told. */
	static final String TOLD = "each list multiplies what it holds by its page size; a filter costs 3000 in addition, each"
			+ " further part of it 15000, search 8000, an order other than by name 5000, evidenceSummary, contradictions, history and changesSince"
			+ " 2500 each, candidateDrugs, sharedTargetDrugs and unmatchedNames 1000 each, paths 700, requestOutcomes 200, each"
			+ " field of a mutation 100, and resolve 25 a text";

	/** What a list without a page size is taken to hold. */
	static final int SHORT_LIST = 5;

	/** How long a page is if nobody says; as in the descriptions of the schema. */
	private static final int USUAL_PAGE = 20;

	/** Arguments that are asked for one by one. */
	private static final List<String> LISTS = List.of("ids", "texts");

	/**
	 * What gathers much before it answers, however little of the answer is read: as much
	 * as what was measured to take as long, a list of plain fields.
	 */
	private static final Map<String, Integer> GATHERING = Map.ofEntries(Map.entry("search", 8000),
			Map.entry("evidenceSummary", 2500), Map.entry("contradictions", 2500), Map.entry("history", 2500),
			Map.entry("changesSince", 2500), Map.entry("candidateDrugs", 1000), Map.entry("sharedTargetDrugs", 1000),
			Map.entry("unmatchedNames", 1000), Map.entry("paths", 700), Map.entry("patientFrom", 500),
			Map.entry("requestOutcomes", 200));

	/** What each entry of a list of arguments costs to look up. */
	private static final Map<String, Integer> LOOKING_UP = Map.of("resolve", 25);

	/** What is read from the database whole to be filtered, or ordered. */
	private static final Set<String> READ_WHOLE = Set.of("drugs", "targets", "diseases", "studies", "uses",
			"evidenceSummary");

	/** The parts of a filter that are filters. */
	private static final Set<Object> COMPOSED = Set.of("and", "or", "not");

	/** What a filter costs that has one part. */
	private static final int FILTER = 3_000;

	/**
	 * What each further part of a filter costs, wherever in the filter it stands: what
	 * the database plans together takes much longer than the same one by one.
	 */
	private static final int PART = 15_000;

	/** What an order costs that no index has. */
	private static final int ORDER = 5_000;

	/** What each field of a mutation costs: it checks, writes and waits for the disk. */
	private static final int WRITING = 100;

	/** The parts of a page, which the list that has the page has multiplied already. */
	private static final List<String> PAGE = List.of("edges", "nodes");

	private Prices() {
	}

	/**
	 * What the field costs once, whatever is asked of it.
	 * @param parent the type that has the field
	 * @param arguments values of its arguments
	 * @return at least one
	 */
	static long once(GraphQLFieldsContainer parent, GraphQLFieldDefinition field, Map<String, ?> arguments) {
		return switch (parent.getName()) {
			case "Query" -> 1 + GATHERING.getOrDefault(field.getName(), 0) + choosing(field, arguments)
					+ (long) LOOKING_UP.getOrDefault(field.getName(), 0) * times(parent, field, arguments);
			case "PatientFile" -> 1 + GATHERING.getOrDefault(field.getName(), 0);
			case "Mutation" -> 1 + WRITING;
			default -> 1;
		};
	}

	private static long choosing(GraphQLFieldDefinition field, Map<String, ?> arguments) {
		if (!READ_WHOLE.contains(field.getName())) {
			return 0;
		}
		boolean byName = !(arguments.get("orderBy") instanceof Map<?, ?> order) || "NAME".equals(order.get("field"));
		long parts = parts(arguments.get("filter"));
		return ((parts > 0) ? FILTER + PART * (parts - 1) : 0) + (byName ? 0 : ORDER);
	}

	/**
	 * How many conditions a filter has, those of filters in it included; an empty one is
	 * one.
	 */
	private static long parts(@Nullable Object filter) {
		return switch (filter) {
			case Map<?, ?> parts -> Math.max(1,
					parts.entrySet()
						.stream()
						.mapToLong((part) -> COMPOSED.contains(part.getKey()) ? parts(part.getValue()) : 1)
						.sum());
			case List<?> filters -> filters.stream().mapToLong(Prices::parts).sum();
			case null, default -> 0;
		};
	}

	/**
	 * How many times what is asked of the field is answered.
	 * @param parent the type that has the field
	 * @param arguments values of its arguments
	 * @return one, if the field is no list
	 */
	static long times(GraphQLFieldsContainer parent, GraphQLFieldDefinition field, Map<String, ?> arguments) {
		for (String list : LISTS) {
			if (arguments.get(list) instanceof List<?> given) {
				return given.size();
			}
		}
		if (field.getArgument("first") != null) {
			return page(arguments);
		}
		if (isConnection(field)) {
			return USUAL_PAGE;
		}
		if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
				&& !(parent.getName().endsWith("Connection") && PAGE.contains(field.getName()))) {
			return SHORT_LIST;
		}
		return 1;
	}

	/** A page of a wrong size is refused later; until then it counts as what it says. */
	private static long page(Map<String, ?> arguments) {
		if (arguments.get("first") instanceof Integer first) {
			return Math.max(0, first);
		}
		return (arguments.get("last") instanceof Integer last) ? Math.max(0, last) : USUAL_PAGE;
	}

	private static boolean isConnection(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection");
	}

}
