package org.clew.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives every answer the notice that it is no advice, and every error a stable code; has
 * an answer as of a day say what it could not rewind.
 */
@Component
class Answers implements WebGraphQlInterceptor {

	/** GraphQL Java names a value as its own classes print it. */
	private static final Pattern PLAIN = Pattern
		.compile("'(?:String|Enum|Int|Float|Boolean)Value\\{(?:value|name)='?(.*?)'?\\}'");

	/** What is wrong with a list or an object says the rest of the sentence. */
	private static final Pattern NESTED = Pattern.compile(
			" with value '(?:Array|Object|Null|VariableReference)\\w*\\{.*\\}'(?= (?:must|is|contains) )",
			Pattern.DOTALL);

	private static final String NOT_REWOUND = "Drugs, targets, diseases and their hierarchy, mechanisms, licences, labels, withdrawals, programmes, arms, "
			+ "what identifiers mean, and how candidates are ordered are as of today.";

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> response.transform((builder) -> {
			Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
			extensions.put("notice", Notice.TEXT);
			if (AsOfFields.areAsked(response.getExecutionInput().getGraphQLContext())) {
				extensions.put(AsOfFields.ARGUMENT, Map.of("notRewound", NOT_REWOUND));
			}
			builder.extensions(extensions);
			List<GraphQLError> errors = new ArrayList<>();
			response.getExecutionResult().getErrors().forEach((error) -> errors.add(coded(error)));
			builder.errors(errors);
		}));
	}

	private static GraphQLError coded(GraphQLError error) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		if (error.getExtensions() != null) {
			extensions.putAll(error.getExtensions());
		}
		if (extensions.containsKey("code")) {
			return error;
		}
		extensions.put("code", code(String.valueOf(error.getErrorType())));
		return GraphqlErrorBuilder.newError()
			.message("%s", readable(error.getMessage()))
			.locations(error.getLocations())
			.path(error.getPath())
			.errorType(error.getErrorType())
			.extensions(extensions)
			.build();
	}

	private static String readable(String message) {
		return PLAIN.matcher(NESTED.matcher(message).replaceAll("")).replaceAll("'$1'");
	}

	private static String code(String type) {
		return type.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
	}

}
