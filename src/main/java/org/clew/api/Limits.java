package org.clew.api;

import java.util.List;
import java.util.Map;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLTypeUtil;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * Refuses a query that is too deep or too costly before anything of it runs.
 */
@Configuration(proxyBeanMethods = false)
class Limits {

	/** What a list without a page size is taken to hold. */
	private static final int SHORT_LIST = 5;

	/** Arguments that are asked for one by one. */
	private static final List<String> LISTS = List.of("ids", "texts");

	/** What gathers much before it answers, however little of the answer is read. */
	private static final Map<String, Integer> GATHERING = Map.of("candidateDrugs", 2000, "sharedTargetDrugs", 2000,
			"unmatchedNames", 2000, "evidenceSummary", 2000, "paths", 2000, "search", 200);

	/** What each entry of a list of arguments costs to look up. */
	private static final Map<String, Integer> LOOKING_UP = Map.of("resolve", 20);

	@Bean
	BodyLimit bodyLimit(Settings settings) {
		return new BodyLimit(settings);
	}

	@Bean
	MaxQueryDepthInstrumentation depthLimit(Settings settings) {
		return new MaxQueryDepthInstrumentation(settings.depth()) {
			@Override
			protected AbortExecutionException mkAbortException(int depth, int maxDepth) {
				return new Refused("QUERY_TOO_DEEP",
						"The query is %d levels deep; accepted: at most %d".formatted(depth, maxDepth));
			}
		};
	}

	@Bean
	MaxQueryComplexityInstrumentation costLimit(Settings settings) {
		return new MaxQueryComplexityInstrumentation(settings.cost(), Limits::cost) {
			@Override
			protected AbortExecutionException mkAbortException(int cost, int maxCost) {
				return new Refused("QUERY_TOO_COSTLY", ("The query costs %d (each list multiplies what it holds by"
						+ " its page size; candidateDrugs, sharedTargetDrugs, unmatchedNames, evidenceSummary and paths"
						+ " cost 2000 each in addition, search 200, and resolve 20 a text); accepted: at most %d."
						+ " Ask for smaller pages or fewer nested lists")
					.formatted(cost, maxCost));
			}
		};
	}

	private static int cost(FieldComplexityEnvironment field, int children) {
		return (int) Math.min(Integer.MAX_VALUE / 4, fixed(field) + Math.max(0, many(field)) * children);
	}

	private static long fixed(FieldComplexityEnvironment field) {
		if (!field.getParentType().getName().equals("Query")) {
			return 1;
		}
		String name = field.getFieldDefinition().getName();
		return 1 + GATHERING.getOrDefault(name, 0) + LOOKING_UP.getOrDefault(name, 0) * Math.max(0, many(field));
	}

	private static long many(FieldComplexityEnvironment field) {
		for (String list : LISTS) {
			if (field.getArguments().get(list) instanceof List<?> given) {
				return given.size();
			}
		}
		if (field.getFieldDefinition().getArgument("first") != null) {
			Object size = field.getArguments().get("first");
			Object last = field.getArguments().get("last");
			return (size instanceof Integer given) ? given
					: (last instanceof Integer given) ? given : PageRequest.USUAL;
		}
		if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()))
				&& !field.getFieldDefinition().getName().equals("edges")) {
			return SHORT_LIST;
		}
		return 1;
	}

	/**
	 * Limits of a request.
	 *
	 * @param depth how deep fields may be nested
	 * @param cost how much a query may cost: one for each field, times the page sizes
	 * above it
	 * @param body how long the body of a request may be
	 */
	@ConfigurationProperties("clew.limits")
	record Settings(@DefaultValue("20") int depth, @DefaultValue("100000") int cost,
			@DefaultValue("256KB") DataSize body) {
	}

	/** Ends a request, with a code. */
	private static final class Refused extends AbortExecutionException {

		private final String code;

		Refused(String code, String message) {
			super(message);
			this.code = code;
		}

		@Override
		public Map<String, Object> getExtensions() {
			return Map.of("code", this.code);
		}

	}

}
