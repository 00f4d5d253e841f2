package org.clew.http;

import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import org.clew.graph.ReadModel;
import org.clew.graph.ReadModel.Generation;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Keeps what was answered to a query that anybody may ask, as it is sent, until the data
 * changes: nearly all that an answer from memory costs is GraphQL's work on each field.
 * It is charged and takes its place like any other. An answer with an error may be of the
 * moment, and is not kept.
 */
@Component
@Order(3)
class KeptAnswers implements WebGraphQlInterceptor {

	/** Marks a request whose answer does not depend on who asks. */
	static final String FOR_ANYBODY = KeptAnswers.class.getName();

	private final ReadModel model;

	private final JsonMapper json;

	KeptAnswers(ReadModel model, JsonMapper json) {
		this.model = model;
		this.json = json;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Generation now = request.getAttributes().containsKey(FOR_ANYBODY) ? this.model.latest() : null;
		if (now == null) {
			return chain.next(request);
		}
		Question question = Question.of(request);
		return now.<ExecutionResult>find(KeptAnswers.class, question)
			.map((known) -> Mono.just(response(request.toExecutionInput(), known)))
			.orElseGet(() -> chain.next(request).map((response) -> keep(now, question, response)));
	}

	private WebGraphQlResponse keep(Generation now, Question question, WebGraphQlResponse response) {
		ExecutionInput asked = response.getExecutionInput();
		if (asked.getGraphQLContext().get(Operation.class) != Operation.QUERY || !response.getErrors().isEmpty()) {
			return response;
		}
		byte[] body = body(response);
		ExecutionResult written = ExecutionResult.newExecutionResult()
			.data(new Body(body))
			.extensions(response.getExtensions())
			.build();
		now.keep(KeptAnswers.class, question, written, body.length + question.bytes());
		return response(asked, written);
	}

	private static WebGraphQlResponse response(ExecutionInput asked, ExecutionResult written) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(asked, written));
	}

	/**
	 * What is sent for an answer.
	 * @return JSON in UTF-8
	 */
	byte[] body(WebGraphQlResponse answer) {
		return (answer.getData() instanceof Body kept) ? kept.bytes : Json.bytes(this.json, answer.toMap());
	}

	/** Stands for data that was written before, with all of the answer. */
	private static final class Body {

		private final byte[] bytes;

		private Body(byte[] bytes) {
			this.bytes = bytes;
		}

	}

	/** All that tells one answer from another, besides the data. */
	private record Question(String document, @Nullable String operation, Map<String, @Nullable Object> variables,
			Map<String, Object> extensions) {

		static Question of(WebGraphQlRequest request) {
			return new Question(request.getDocument(), request.getOperationName(), request.getVariables(),
					request.getExtensions());
		}

		private int bytes() {
			return 2 * (document().length() + variables().toString().length() + extensions().toString().length());
		}

	}

}
