package org.clew.explorer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Whether there is a record, as the public API says it, within its limits.
 */
record Records(ObjectProvider<WebGraphQlHandler> api) {

	private static final String QUESTION = "query Record($id: ID!) { node(id: $id) { __typename } }";

	private static final List<ErrorType> UNKNOWN = List.of(ErrorType.NOT_FOUND, ErrorType.BAD_REQUEST);

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	/**
	 * {@return whether there is a record; true where the API cannot tell, as the page
	 * then says why}
	 * @param request who asks
	 * @param type what kind of record, as the schema calls it
	 * @param id any of its identifiers
	 */
	boolean has(HttpServletRequest request, String type, String id) {
		WebGraphQlHandler handler = this.api.getIfAvailable();
		if (handler == null) {
			return true;
		}
		try {
			WebGraphQlResponse response = handler.handleRequest(asked(new ServletServerHttpRequest(request), id))
				.block(PATIENCE);
			return response == null || is(response, type);
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

	private static WebGraphQlRequest asked(ServletServerHttpRequest request, String id) {
		return new WebGraphQlRequest(request.getURI(), request.getHeaders(), new LinkedMultiValueMap<>(),
				request.getRemoteAddress(), request.getAttributes(),
				new DefaultGraphQlRequest(QUESTION, "Record", Map.of("id", id), Map.of()), UUID.randomUUID().toString(),
				Locale.ENGLISH);
	}

	private static boolean is(WebGraphQlResponse response, String type) {
		if (!response.getErrors().isEmpty()) {
			return response.getErrors().stream().noneMatch((error) -> UNKNOWN.contains(error.getErrorType()));
		}
		return type.equals(response.field("node.__typename").getValue());
	}

}
