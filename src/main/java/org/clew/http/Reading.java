package org.clew.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;

/** Reads requests as the GraphQL-over-HTTP specification writes them. */
final class Reading {

	static final MediaType RESPONSE = MediaType.parseMediaType("application/graphql-response+json");

	/** The extension by which a document is known by its hash. */
	static final String PERSISTED = "persistedQuery";

	private static final JsonMapper JSON = new JsonMapper();

	private static final TypeReference<Map<String, @Nullable Object>> VARIABLES = new TypeReference<>() {
	};

	private static final TypeReference<Map<String, Object>> EXTENSIONS = new TypeReference<>() {
	};

	private static final Set<String> PARAMETERS = Set.of("query", "operationName", "variables", "extensions");

	private Reading() {
	}

	/**
	 * The type to answer with. Who does not ask for GraphQL's own type gets JSON.
	 * @param accepted the values of the header {@code Accept}
	 * @return one of the two types
	 */
	static MediaType accepted(List<String> accepted) {
		List<MediaType> types;
		try {
			types = MediaType.parseMediaTypes(accepted);
		}
		catch (InvalidMediaTypeException ex) {
			throw new Unreadable("The header Accept is no list of media types");
		}
		if (types.isEmpty()) {
			return MediaType.APPLICATION_JSON;
		}
		double response = quality(types, RESPONSE, false);
		double json = quality(types, MediaType.APPLICATION_JSON, true);
		if (response == 0 && json == 0) {
			throw new Unreadable(HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE", "None of the types in Accept is served; "
					+ "accepted: application/graphql-response+json, application/json");
		}
		return (response >= json) ? RESPONSE : MediaType.APPLICATION_JSON;
	}

	private static double quality(List<MediaType> types, MediaType wanted, boolean byWildcard) {
		return types.stream()
			.filter((type) -> type.equalsTypeAndSubtype(wanted)
					|| (byWildcard && type.isWildcardSubtype() && type.includes(wanted)))
			.mapToDouble(MediaType::getQualityValue)
			.max()
			.orElse(0);
	}

	/**
	 * Reads a body.
	 * @param type the value of the header {@code Content-Type}, if there is one
	 */
	static GraphQlRequest body(@Nullable String type, byte[] body) {
		checkJson(type);
		if (body.length == 0) {
			throw new Unreadable("The body is missing; accepted: a JSON object with query");
		}
		JsonNode read;
		try {
			read = JSON.readTree(body);
		}
		catch (JacksonException ex) {
			throw new Unreadable(HttpStatus.BAD_REQUEST, "INVALID_JSON", "The body is no valid JSON");
		}
		if (read.isArray()) {
			throw new Unreadable(HttpStatus.BAD_REQUEST, "BATCH_REFUSED",
					"Several requests in one are refused; accepted: one JSON object with query, which may ask for "
							+ "several fields");
		}
		if (!read.isObject()) {
			throw new Unreadable("The body is no JSON object; accepted: a JSON object with query");
		}
		return request(text(read, "query"), text(read, "operationName"), map(read, "variables", VARIABLES),
				map(read, "extensions", EXTENSIONS));
	}

	private static void checkJson(@Nullable String type) {
		try {
			MediaType given = (type != null) ? MediaType.parseMediaType(type) : MediaType.APPLICATION_OCTET_STREAM;
			if (given.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
					&& (given.getCharset() == null || given.getCharset().equals(StandardCharsets.UTF_8))) {
				return;
			}
		}
		catch (IllegalArgumentException ex) {
			// Neither a type nor a charset that anybody knows.
		}
		throw new Unreadable(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE",
				"The body has the Content-Type " + type + "; accepted: application/json in UTF-8");
	}

	/**
	 * Reads the parameters of an address.
	 * @param parameters the parameters; those that GraphQL does not know are passed over
	 */
	static GraphQlRequest parameters(MultiValueMap<String, String> parameters) {
		for (String name : PARAMETERS) {
			if (parameters.getOrDefault(name, List.of()).size() > 1) {
				throw new Unreadable("The parameter " + name + " is given more than once");
			}
		}
		return request(parameters.getFirst("query"), parameters.getFirst("operationName"),
				map(json(parameters, "variables"), "variables", VARIABLES),
				map(json(parameters, "extensions"), "extensions", EXTENSIONS));
	}

	private static JsonNode json(MultiValueMap<String, String> parameters, String name) {
		String text = parameters.getFirst(name);
		try {
			return JSON.createObjectNode()
				.set(name, (text == null || text.isEmpty()) ? JSON.nullNode() : JSON.readTree(text));
		}
		catch (JacksonException ex) {
			throw new Unreadable(HttpStatus.BAD_REQUEST, "INVALID_JSON", "The parameter " + name + " is no valid JSON");
		}
	}

	private static GraphQlRequest request(@Nullable String query, @Nullable String operation,
			Map<String, @Nullable Object> variables, Map<String, Object> extensions) {
		boolean known = extensions.get(PERSISTED) != null;
		if ((query == null || query.isBlank()) && !known) {
			throw new Unreadable("The parameter query is missing; accepted: a GraphQL document");
		}
		return new DefaultGraphQlRequest(
				(query == null || query.isBlank()) ? PersistedQuerySupport.PERSISTED_QUERY_MARKER : query,
				(operation == null || operation.isEmpty()) ? null : operation, variables, extensions);
	}

	private static @Nullable String text(JsonNode body, String name) {
		JsonNode value = body.path(name);
		if (value.isMissingNode() || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			throw new Unreadable("The parameter " + name + " is no string");
		}
		return value.stringValue();
	}

	private static <M> M map(JsonNode body, String name, TypeReference<M> type) {
		JsonNode value = body.path(name);
		if (value.isMissingNode() || value.isNull()) {
			return JSON.convertValue(JSON.createObjectNode(), type);
		}
		if (!value.isObject()) {
			throw new Unreadable("The parameter " + name + " is no JSON object");
		}
		return JSON.convertValue(value, type);
	}

}
