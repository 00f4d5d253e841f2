package org.clew.provenance;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import org.clew.api.AsOfFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

	private static final Logger logger = LoggerFactory.getLogger(KnowledgeInAnswers.class);

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
		GraphQLContext context = response.getExecutionInput().getGraphQLContext();
		OperationDefinition operation = context.get(OperationDefinition.class);
		return operation != null && operation.getOperation() == Operation.QUERY && response.getData() != null
				&& operation.getSelectionSet().getSelections().stream().anyMatch(KnowledgeInAnswers::isOfTheGraph)
				&& !AsOfFields.areAsked(context);
	}

	private static boolean isOfTheGraph(Object selection) {
		return !(selection instanceof Field field) || !field.getName().startsWith("__");
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
			logger.warn("An answer goes without the age of its sources: {}", ex.toString());
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
