package org.clew.limit;

import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** The answer to an operation that was not run. */
final class RefusedOperation {

	/** The client asked for too much of late. */
	static final String RATE_LIMITED = "RATE_LIMITED";

	private RefusedOperation() {
	}

	static WebGraphQlResponse answer(WebGraphQlRequest request, String code, String message) {
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.addError(GraphqlErrorBuilder.newError().message("%s", message).extensions(Map.of("code", code)).build())
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
