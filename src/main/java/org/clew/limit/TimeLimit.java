package org.clew.limit;

import org.clew.graph.Deadline;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Gives each request a time by which it has to end. */
@Component
class TimeLimit implements WebGraphQlInterceptor {

	private final Limits limits;

	TimeLimit(Limits limits) {
		this.limits = limits;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.defer(() -> chain.next(request)
			.contextWrite((context) -> context.put(Deadline.KEY, Deadline.in(this.limits.time()))));
	}

}
