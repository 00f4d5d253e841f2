package org.clew.news;

import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.clew.news.Patience.TookTooLong;
import org.clew.news.Seats.NoSeat;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;

/** Tells why a subscription ended, and how to go on. */
@Component
class SubscriptionErrors implements SubscriptionExceptionResolver {

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable problem) {
		return switch (problem) {
			case TookTooLong slow -> error(slow, Map.of("code", "SUBSCRIBER_TOO_SLOW", "after", slow.last()));
			case NoSeat full -> error(full, Map.of("code", "TOO_MANY_SUBSCRIPTIONS"));
			default -> Mono.empty();
		};
	}

	private static Mono<List<GraphQLError>> error(RuntimeException problem, Map<String, Object> details) {
		return Mono.just(List.of(GraphqlErrorBuilder.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", String.valueOf(problem.getMessage()))
			.extensions(details)
			.build()));
	}

}
