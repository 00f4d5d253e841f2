package org.clew.explorer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Finds the record of a page, as the public API has it.
 */
record Records(ObjectProvider<ExecutionGraphQlService> api) {

	private static final String QUESTION = "query Record($id: ID!) { node(id: $id) { __typename id name } }";

	private static final List<ErrorType> UNKNOWN = List.of(ErrorType.NOT_FOUND, ErrorType.BAD_REQUEST);

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	/**
	 * {@return the record; one without a name where the API cannot tell, as the page then
	 * says why; null if there is none}
	 * @param type what kind of record, as the schema calls it
	 * @param id any of its identifiers
	 */
	@Nullable Found find(String type, String id) {
		ExecutionGraphQlService service = this.api.getIfAvailable();
		if (service == null) {
			return Found.UNKNOWN;
		}
		try {
			ExecutionGraphQlResponse response = service
				.execute(new DefaultExecutionGraphQlRequest(QUESTION, "Record", Map.of("id", id), Map.of(),
						UUID.randomUUID().toString(), null))
				.block(PATIENCE);
			return (response != null) ? found(response, type) : Found.UNKNOWN;
		}
		catch (IllegalStateException ex) {
			return Found.UNKNOWN;
		}
	}

	private static @Nullable Found found(ExecutionGraphQlResponse response, String type) {
		if (!response.getErrors().isEmpty()) {
			return response.getErrors().stream().noneMatch((error) -> UNKNOWN.contains(error.getErrorType()))
					? Found.UNKNOWN : null;
		}
		return type.equals(response.field("node.__typename").getValue())
				? new Found(response.field("node.id").getValue(), response.field("node.name").getValue()) : null;
	}

	/**
	 * A record.
	 *
	 * @param id its identifier; null if nobody can tell
	 * @param name its name; null if nobody can tell
	 */
	record Found(@Nullable String id, @Nullable String name) {

		static final Found UNKNOWN = new Found(null, null);

	}

}
