package org.clew.explorer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;

/** Finds the record of a page, as the public API has it and within its limits. */
record Records(ObjectProvider<WebGraphQlHandler> api) {

	private static final String QUESTION = "query Record($id: ID!) { node(id: $id) { __typename id name ... on Study { contributors { name orcid } } } }";

	private static final List<ErrorType> UNKNOWN = List.of(ErrorType.NOT_FOUND, ErrorType.BAD_REQUEST);

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	/**
	 * {@return the record; one without a name where the API cannot tell, as the page then
	 * says why; null if there is none}
	 * @param request who asks
	 * @param type what kind of record, as the schema calls it
	 * @param id any of its identifiers
	 */
	@Nullable Found find(HttpServletRequest request, String type, String id) {
		WebGraphQlHandler handler = this.api.getIfAvailable();
		if (handler == null) {
			return Found.UNKNOWN;
		}
		try {
			WebGraphQlResponse response = handler.handleRequest(asked(new ServletServerHttpRequest(request), id))
				.block(PATIENCE);
			return (response != null) ? found(response, type) : Found.UNKNOWN;
		}
		catch (IllegalStateException ex) {
			return Found.UNKNOWN;
		}
	}

	private static WebGraphQlRequest asked(ServletServerHttpRequest request, String id) {
		return new WebGraphQlRequest(request.getURI(), request.getHeaders(), new LinkedMultiValueMap<>(),
				request.getRemoteAddress(), request.getAttributes(),
				new DefaultGraphQlRequest(QUESTION, "Record", Map.of("id", id), Map.of()), UUID.randomUUID().toString(),
				Locale.ENGLISH);
	}

	private static @Nullable Found found(WebGraphQlResponse response, String type) {
		if (!response.getErrors().isEmpty()) {
			return response.getErrors().stream().noneMatch((error) -> UNKNOWN.contains(error.getErrorType()))
					? Found.UNKNOWN : null;
		}
		if (!type.equals(response.field("node.__typename").getValue())) {
			return null;
		}
		List<Map<String, String>> contributors = response.field("node.contributors").getValue();
		return new Found(response.field("node.id").getValue(), response.field("node.name").getValue(),
				(contributors != null) ? contributors.stream().map(Person::of).toList() : List.of());
	}

	/**
	 * A record.
	 *
	 * @param id its identifier; null if nobody can tell
	 * @param name its name; null if nobody can tell
	 * @param contributors who entered it and wishes to be named
	 */
	record Found(@Nullable String id, @Nullable String name, List<Person> contributors) {

		static final Found UNKNOWN = new Found(null, null, List.of());

	}

	/**
	 * Somebody who is named for a record.
	 *
	 * @param name as they wish to be called
	 * @param orcid their identifier at orcid.org
	 */
	record Person(String name, @Nullable String orcid) {

		private static Person of(Map<String, String> contributor) {
			return new Person(contributor.getOrDefault("name", ""), contributor.get("orcid"));
		}

	}

}
