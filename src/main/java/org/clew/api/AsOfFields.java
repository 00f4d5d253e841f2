package org.clew.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Hands the argument {@code asOf} of a field down to all fields below it, and has the
 * answer say what it could not rewind.
 */
@Component
class AsOfFields extends SimplePerformantInstrumentation {

	private static final String ARGUMENT = "asOf";

	private static final String NOT_REWOUND = "Drugs, targets, diseases and their hierarchy, mechanisms, licences, labels, withdrawals, programmes, arms, "
			+ "what identifiers mean, and how candidates are ordered are as of today.";

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		if (!(parameters.getEnvironment().getArguments().get(ARGUMENT) instanceof LocalDate day)) {
			return fetcher;
		}
		parameters.getExecutionContext().getGraphQLContext().put(AsOfFields.class, day);
		return (environment) -> {
			if (day.isAfter(LocalDate.now(Clock.systemUTC()))) {
				throw new InvalidRequest(ARGUMENT, day, "today, in UTC, or a day before");
			}
			Object value = fetcher.get(environment);
			return (value instanceof CompletionStage<?> later) ? later.thenApply((it) -> on(day, it)) : on(day, value);
		};
	}

	private static Object on(LocalDate day, @Nullable Object value) {
		return (value instanceof DataFetcherResult<?> result) ? result.transform((builder) -> builder.localContext(day))
				: DataFetcherResult.newResult().data(value).localContext(day).build();
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		Object day = parameters.getGraphQLContext().get(AsOfFields.class);
		if (day == null) {
			return CompletableFuture.completedFuture(result);
		}
		Map<Object, Object> extensions = new LinkedHashMap<>();
		if (result.getExtensions() != null) {
			extensions.putAll(result.getExtensions());
		}
		extensions.put(ARGUMENT, Map.of("notRewound", NOT_REWOUND));
		return CompletableFuture
			.completedFuture(ExecutionResultImpl.newExecutionResult().from(result).extensions(extensions).build());
	}

}
