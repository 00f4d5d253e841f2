package org.clew.security;

import java.net.InetSocketAddress;
import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Tells fields from where they are asked, for limits of their own. */
@Component
class ClientAddress implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		InetSocketAddress from = request.getRemoteAddress();
		if (from != null) {
			String network = Client.network(from.getHostString());
			request.configureExecutionInput(
					(input, builder) -> builder.graphQLContext(Map.of(Client.FROM, network)).build());
		}
		return chain.next(request);
	}

}
