package org.clew.api;

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

/**
 * Refuses a query that is too deep or too costly before anything of it runs.
 */
@Configuration(proxyBeanMethods = false)
class Limits {

	/** What a list without a page size is taken to hold. */
	private static final int SHORT_LIST = 5;

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
				return new Refused("QUERY_TOO_COSTLY",
						("The query costs %d (each list multiplies what it holds by"
								+ " its page size); accepted: at most %d. Ask for smaller pages or fewer nested lists")
							.formatted(cost, maxCost));
			}
		};
	}

	private static int cost(FieldComplexityEnvironment field, int children) {
		long many = 1;
		if (field.getFieldDefinition().getArgument("first") != null) {
			Object size = field.getArguments().get("first");
			Object last = field.getArguments().get("last");
			many = (size instanceof Integer given) ? given
					: (last instanceof Integer given) ? given : PageRequest.USUAL;
		}
		else if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()))
				&& !field.getFieldDefinition().getName().equals("edges")) {
			many = SHORT_LIST;
		}
		return (int) Math.min(Integer.MAX_VALUE / 4, 1 + Math.max(0, many) * children);
	}

	/**
	 * Limits of a request.
	 *
	 * @param depth how deep fields may be nested
	 * @param cost how much a query may cost: one for each field, times the page sizes
	 * above it
	 */
	@ConfigurationProperties("clew.limits")
	record Settings(@DefaultValue("20") int depth, @DefaultValue("100000") int cost) {
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
