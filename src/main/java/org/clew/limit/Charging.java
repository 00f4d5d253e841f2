package org.clew.limit;

import java.net.InetSocketAddress;
import java.util.Optional;

import io.github.bucket4j.Bucket;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.stereotype.Component;

/**
 * Takes what a query cost from the allowance of its client, which may owe some of it. A
 * query that was refused cost nothing. Over a WebSocket, of which {@link RateLimit} sees
 * the handshake only, each operation is looked at as a request of its own.
 */
@Component
@Order(1)
class Charging implements WebGraphQlInterceptor {

	private final Allowances allowances;

	private final boolean limited;

	Charging(Allowances allowances, RequestRates rates) {
		this.allowances = allowances;
		this.limited = rates.rate() > 0;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (this.limited && request instanceof WebSocketGraphQlRequest socket) {
			return allowance(socket.getSessionInfo()).flatMap((allowance) -> {
				long seconds = Allowances.take(allowance);
				return (seconds > 0) ? Mono.just(RefusedOperation.answer(request, RefusedOperation.RATE_LIMITED,
						this.allowances.refusal(seconds))) : charged(allowance, chain.next(request));
			});
		}
		return (request.getAttributes().get(RateLimit.ALLOWANCE) instanceof Bucket allowance)
				? charged(allowance, chain.next(request)) : chain.next(request);
	}

	private Mono<Bucket> allowance(WebSocketSessionInfo session) {
		InetSocketAddress from = session.getRemoteAddress();
		String address = (from != null) ? from.getHostString() : "unknown";
		return session.getPrincipal()
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.map((caller) -> this.allowances.of(caller.orElse(null), address));
	}

	private static Mono<WebGraphQlResponse> charged(Bucket allowance, Mono<WebGraphQlResponse> answer) {
		return answer.map((response) -> {
			long cost = DemandLimit.cost(response.getExtensions());
			if (cost > 0 && response.getExecutionResult().isDataPresent()) {
				allowance.consumeIgnoringRateLimits(cost);
			}
			return response.transform((builder) -> builder
				.extensions(DemandLimit.with(response.getExtensions(), allowance.getAvailableTokens())));
		});
	}

}
