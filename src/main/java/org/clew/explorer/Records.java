package org.clew.explorer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Whether there is a record, as the public API says it.
 */
record Records(ObjectProvider<ExecutionGraphQlService> api) {

	private static final String QUESTION = "query Record($id: ID!) { node(id: $id) { __typename } }";

	private static final List<ErrorType> UNKNOWN = List.of(ErrorType.NOT_FOUND, ErrorType.BAD_REQUEST);

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	/**
	 * {@return whether there is a record; true where the API cannot tell, as the page
	 * then says why}
	 * @param type what kind of record, as the schema calls it
	 * @param id any of its identifiers
	 */
	boolean has(String type, String id) {
		ExecutionGraphQlService service = this.api.getIfAvailable();
		if (service == null) {
			return true;
		}
		try {
			ExecutionGraphQlResponse response = service
				.execute(new DefaultExecutionGraphQlRequest(QUESTION, "Record", Map.of("id", id), Map.of(),
						UUID.randomUUID().toString(), null))
				.block(PATIENCE);
			return response == null || is(response, type);
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

	private static boolean is(ExecutionGraphQlResponse response, String type) {
		if (!response.getErrors().isEmpty()) {
			return response.getErrors().stream().noneMatch((error) -> UNKNOWN.contains(error.getErrorType()));
		}
		return type.equals(response.field("node.__typename").getValue());
	}

}
