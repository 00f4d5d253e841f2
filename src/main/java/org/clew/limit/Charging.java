package org.clew.limit;

import io.github.bucket4j.Bucket;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Takes what a query cost from the allowance of its client, which may owe some of it. A
 * query that was refused cost nothing.
 */
@Component
class Charging implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).doOnNext((response) -> {
			Demand demand = response.getExecutionInput().getGraphQLContext().get(Demand.class);
			if (demand != null && response.getExecutionResult().isDataPresent()
					&& request.getAttributes().get(RateLimit.ALLOWANCE) instanceof Bucket allowance) {
				allowance.consumeIgnoringRateLimits(Math.max(1, demand.cost()));
			}
		});
	}

}
