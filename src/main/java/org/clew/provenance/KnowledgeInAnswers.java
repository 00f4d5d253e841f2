package org.clew.provenance;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Says with every answer how old the knowledge behind it is: the newest and the oldest
 * source, with a warning where some are older than a limit. Of a past day it says
 * nothing, as the sources were others then.
 */
@Component
class KnowledgeInAnswers implements WebGraphQlInterceptor {

	static final String NAME = "knowledge";

	private final Ages ages;

	KnowledgeInAnswers(Ages ages) {
		this.ages = ages;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> isOfTheGraph(response) ? dated(response) : response);
	}

	/** What the schema itself answers has no source. */
	private static boolean isOfTheGraph(WebGraphQlResponse response) {
		OperationDefinition operation = response.getExecutionInput().getGraphQLContext().get(OperationDefinition.class);
		return operation != null && operation.getOperation() == Operation.QUERY && response.getData() != null
				&& operation.getSelectionSet().getSelections().stream().anyMatch(KnowledgeInAnswers::isOfTheGraph)
				&& operation.getSelectionSet()
					.getSelectionsOfType(Field.class)
					.stream()
					.noneMatch(KnowledgeInAnswers::isOfAnotherDay);
	}

	private static boolean isOfTheGraph(Object selection) {
		return !(selection instanceof Field field) || !field.getName().startsWith("__");
	}

	private static boolean isOfAnotherDay(Field field) {
		return field.getArguments().stream().anyMatch((argument) -> argument.getName().equals("asOf"));
	}

	/**
	 * An answer is not lost because this cannot be read: the database may be away by now.
	 */
	private WebGraphQlResponse dated(WebGraphQlResponse response) {
		Map<String, Object> knowledge;
		try {
			knowledge = this.ages.today().told();
		}
		catch (RuntimeException ex) {
			return response;
		}
		if (knowledge.isEmpty()) {
			return response;
		}
		Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
		extensions.put(NAME, knowledge);
		return response.transform((builder) -> builder.extensions(extensions));
	}

}
