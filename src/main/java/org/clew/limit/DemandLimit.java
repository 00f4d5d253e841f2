package org.clew.limit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import org.clew.api.Refusal;
import org.clew.graph.Deadline;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Refuses a query that asks for too much, before anything of it runs, and says in each
 * answer what the query cost and what would have been accepted.
 */
@Component
class DemandLimit extends SimplePerformantInstrumentation {

	private static final String COST = "cost";

	private static final String REQUESTED = "requested";

	/** Each further list would multiply the answer by the number of fields of a type. */
	private static final int INTROSPECTION = 2;

	private final Limits limits;

	private final ParserOptions parsing;

	DemandLimit(Limits limits) {
		this.limits = limits;
		this.parsing = ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxCharacters(limits.characters()).maxTokens(limits.tokens()));
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		input.getGraphQLContext().put(ParserOptions.class, this.parsing);
		// Generators of code ask for several types at once; check() has a rule of its
		// own.
		input.getGraphQLContext().put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
		if (!isText(input.getQuery()) || !isText(input.getRawVariables().toMap())) {
			throw new Refusal("INVALID_TEXT",
					"The request has half of a surrogate pair, or the character NUL; accepted: text in Unicode");
		}
		int values = values(input.getRawVariables().toMap(), this.limits.variables());
		if (values > this.limits.variables()) {
			throw new Refusal("VARIABLES_TOO_LARGE",
					"The variables hold too many values; accepted: at most " + this.limits.variables());
		}
		return input;
	}

	@Override
	public @Nullable InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		return new SimpleInstrumentationContext<>() {

			@Override
			public void onCompleted(@Nullable Document document, @Nullable Throwable problem) {
				if (problem != null) {
					checkLength(problem);
				}
			}

		};
	}

	private void checkLength(Throwable problem) {
		if (problem instanceof ParseCancelledTooManyCharsException) {
			throw tooLong("characters", this.limits.characters());
		}
		if (problem instanceof ParseCancelledException) {
			throw tooLong("names, values and signs", this.limits.tokens());
		}
		if (problem instanceof ParseCancelledTooDeepException) {
			throw new Refusal("QUERY_TOO_DEEP",
					"The query is nested too deep to be read; accepted: at most " + this.limits.depth());
		}
	}

	private static Refusal tooLong(String unit, int limit) {
		return new Refusal("QUERY_TOO_LONG", "The query is too long; accepted: at most %d %s".formatted(limit, unit));
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext execution = parameters.getExecutionContext();
		Demand demand = Weighing.of(execution);
		execution.getGraphQLContext().put(Demand.class, demand);
		if (execution.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION) {
			// It goes on for as long as somebody listens.
			execution.getGraphQLContext().delete(Deadline.KEY);
		}
		check(demand, execution.getOperationDefinition().getSelectionSet().getSelections().size());
		return super.beginExecuteOperation(parameters, state);
	}

	private void check(Demand demand, int roots) {
		atMost(this.limits.depth(), demand.depth(), "QUERY_TOO_DEEP", "The query is %d levels deep", "");
		atMost(this.limits.roots(), roots, "TOO_MANY_FIELDS", "The query asks %d fields of the root",
				"Ask for many records by one list of identifiers, or by several requests");
		atMost(this.limits.aliases(), demand.aliases(), "TOO_MANY_ALIASES",
				"The query asks for %d fields under another name", "");
		atMost(this.limits.directives(), demand.directives(), "TOO_MANY_DIRECTIVES", "The query uses %d directives",
				"");
		atMost(INTROSPECTION, demand.introspection(), "BAD_FAITH_INTROSPECTION",
				"The query follows the types of the schema over %d lists within each other", "");
		atMost(1, demand.schemas(), "BAD_FAITH_INTROSPECTION", "The query asks %d times for the whole schema", "");
		atMost(this.limits.cost(), demand.cost(), "QUERY_TOO_COSTLY", "The query costs %d (" + Prices.TOLD + ")",
				"Ask for smaller pages or fewer nested lists");
	}

	private static void atMost(long limit, long asked, String code, String what, String advice) {
		if (asked > limit) {
			String message = what.formatted(asked) + "; accepted: at most " + limit;
			throw new Refusal(code, advice.isEmpty() ? message : message + ". " + advice);
		}
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		Demand demand = parameters.getGraphQLContext().get(Demand.class);
		if (demand == null) {
			return CompletableFuture.completedFuture(result);
		}
		Map<Object, Object> extensions = new LinkedHashMap<>();
		if (result.getExtensions() != null) {
			extensions.putAll(result.getExtensions());
		}
		extensions.put(COST, told(demand.cost()));
		return CompletableFuture.completedFuture(result.transform((builder) -> builder.extensions(extensions)));
	}

	/**
	 * What an answer says that it cost.
	 * @return at least 1; 0 if it says nothing, as it was refused
	 */
	static long cost(Map<Object, Object> extensions) {
		return (extensions.get(COST) instanceof Map<?, ?> told && told.get(REQUESTED) instanceof Long cost)
				? Math.max(1, cost) : 0;
	}

	/**
	 * Has an answer say also what its client may still ask for.
	 * @param remaining what is left
	 */
	static Map<Object, Object> with(Map<Object, Object> extensions, long remaining) {
		Map<Object, Object> more = new LinkedHashMap<>(extensions);
		if (extensions.get(COST) instanceof Map<?, ?> told) {
			Map<Object, Object> cost = new LinkedHashMap<>(told);
			cost.put("remaining", Math.max(0, remaining));
			more.put(COST, cost);
		}
		return more;
	}

	private Map<String, Long> told(long cost) {
		Map<String, Long> told = new LinkedHashMap<>();
		told.put(REQUESTED, cost);
		told.put("limit", this.limits.cost());
		return told;
	}

	/** What is half a character can be neither stored nor sent. */
	private static boolean isText(@Nullable Object value) {
		return switch (value) {
			case String text -> text.indexOf('\0') < 0 && isWhole(text);
			case Map<?, ?> map -> isText(map.keySet()) && isText(map.values());
			case Collection<?> list -> list.stream().allMatch(DemandLimit::isText);
			case null, default -> true;
		};
	}

	private static boolean isWhole(String text) {
		return text.codePoints()
			.noneMatch((point) -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
	}

	/** Stops to count when there are more than enough. */
	private static int values(@Nullable Object value, int enough) {
		Collection<?> inner = (value instanceof Map<?, ?> map) ? map.values()
				: (value instanceof Collection<?> list) ? list : List.of();
		int values = 1;
		for (Object each : inner) {
			values += values(each, enough - values);
			if (values > enough) {
				break;
			}
		}
		return values;
	}

}
