package org.clew.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

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

	/** What gathers much before it answers, however little of the answer is read. */
	private static final Set<String> GATHERING = Set.of("candidateDrugs", "sharedTargetDrugs", "evidenceSummary",
			"paths");

	private static final int GATHERING_COST = 2000;

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
						+ " its page size; candidateDrugs, sharedTargetDrugs, evidenceSummary and paths cost "
						+ GATHERING_COST
						+ " each in addition); accepted: at most %d. Ask for smaller pages or fewer nested lists")
					.formatted(cost, maxCost));
			}
		};
	}

	private static int cost(FieldComplexityEnvironment field, int children) {
		return (int) Math.min(Integer.MAX_VALUE / 4, fixed(field) + Math.max(0, many(field)) * children);
	}

	private static int fixed(FieldComplexityEnvironment field) {
		boolean root = field.getParentType().getName().equals("Query");
		return (root && GATHERING.contains(field.getFieldDefinition().getName())) ? 1 + GATHERING_COST : 1;
	}

	private static long many(FieldComplexityEnvironment field) {
		if (field.getArguments().get("ids") instanceof List<?> ids) {
			return ids.size();
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
