package org.clew.security;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Checks the token of a connection that stays open again: before each operation, and
 * before each thing that a subscription tells. A key that was revoked, or a token that
 * expired, gives nothing any more.
 */
@Component
@Order(0)
class StillKnown implements WebGraphQlInterceptor {

	private static final String SCHEME = "Bearer ";

	private final BearerTokens tokens;

	StillKnown(BearerTokens tokens) {
		this.tokens = tokens;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		String header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
		if (this.tokens.trustsNobody() || header == null
				|| !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			return chain.next(request);
		}
		String token = header.substring(SCHEME.length()).strip();
		if (!(request instanceof WebSocketGraphQlRequest)) {
			return chain.next(request).map((response) -> checked(response, token));
		}
		return Mono.defer(() -> {
			Authentication caller;
			try {
				caller = authenticate(token);
			}
			catch (AuthenticationException ex) {
				return Mono.just(refused(request));
			}
			return chain.next(request)
				.contextWrite(
						(context) -> context.put(SecurityContext.class.getName(), new SecurityContextImpl(caller)))
				.map((response) -> checked(response, token));
		});
	}

	private Authentication authenticate(String token) {
		return this.tokens.authenticate(new BearerTokenAuthenticationToken(token));
	}

	private WebGraphQlResponse checked(WebGraphQlResponse response, String token) {
		if (!(response.getData() instanceof Publisher<?> subscription)) {
			return response;
		}
		Flux<?> guarded = Flux.from(subscription).doOnNext((told) -> {
			try {
				authenticate(token);
			}
			catch (AuthenticationException ex) {
				throw new SubscriptionPublisherException(List.of(GraphqlErrorBuilder.newError()
					.errorType(ErrorType.UNAUTHORIZED)
					.message(BadToken.MESSAGE)
					.extensions(Map.of("code", BadToken.CODE))
					.build()), ex);
			}
		});
		return response.transform((builder) -> builder.data(guarded));
	}

	private static WebGraphQlResponse refused(WebGraphQlRequest request) {
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.addError(GraphqlErrorBuilder.newError()
				.errorType(ErrorType.UNAUTHORIZED)
				.message(BadToken.MESSAGE)
				.extensions(Map.of("code", BadToken.CODE))
				.build())
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
