package org.clew.http;

import java.util.List;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import graphql.language.OperationDefinition;
import org.clew.api.Refusal;

/**
 * Refuses what changes anything, where the request came by a method that may not, and
 * leaves in the context which kind of operation it was.
 */
final class QueriesOnly {

	static final String REFUSED = "METHOD_NOT_ALLOWED";

	private static final String PATIENT_FILE = "patientFrom";

	private QueriesOnly() {
	}

	/** An operation that the document lacks is refused later, by GraphQL. */
	static void check(ExecutionInput input, Document document, String text) {
		List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
		String name = input.getOperationName();
		operations.stream()
			.filter((operation) -> (name != null) ? name.equals(operation.getName()) : operations.size() == 1)
			.findFirst()
			.ifPresent((operation) -> check(input.getGraphQLContext(), operation, text));
	}

	private static void check(GraphQLContext context, OperationDefinition definition, String text) {
		Operation operation = definition.getOperation();
		context.put(Operation.class, operation);
		context.put(OperationDefinition.class, definition);
		if (!context.getBoolean(QueriesOnly.class, false)) {
			return;
		}
		if (operation != Operation.QUERY) {
			throw new Refusal(REFUSED, "GET is for queries; accepted for everything else: POST");
		}
		if (text.contains(PATIENT_FILE)) {
			throw new Refusal(REFUSED, "A patient does not belong into an address; accepted for patientFrom: POST");
		}
	}

}
