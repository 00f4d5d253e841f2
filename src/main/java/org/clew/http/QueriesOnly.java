package org.clew.http;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import org.clew.api.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Refuses what changes anything, where the request came by a method that may not, and
 * leaves in the context which kind of operation it was.
 */
@Component
class QueriesOnly extends SimplePerformantInstrumentation {

	static final String REFUSED = "METHOD_NOT_ALLOWED";

	private static final String PATIENT_FILE = "patientFrom";

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		GraphQLContext context = parameters.getExecutionContext().getGraphQLContext();
		OperationDefinition definition = parameters.getExecutionContext().getOperationDefinition();
		Operation operation = definition.getOperation();
		context.put(Operation.class, operation);
		context.put(OperationDefinition.class, definition);
		if (context.getBoolean(QueriesOnly.class, false) && operation != Operation.QUERY) {
			throw new Refusal(REFUSED, "GET is for queries; accepted for everything else: POST");
		}
		if (context.getBoolean(QueriesOnly.class, false)
				&& parameters.getExecutionContext().getExecutionInput().getQuery().contains(PATIENT_FILE)) {
			throw new Refusal(REFUSED, "A patient does not belong into an address; accepted for patientFrom: POST");
		}
		return super.beginExecuteOperation(parameters, state);
	}

}
