package org.clew.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import graphql.execution.UnknownOperationException;
import jakarta.servlet.http.HttpServletRequest;
import org.clew.api.ErrorBody;
import org.clew.api.Outgoing;
import org.clew.api.Refusal;
import org.clew.graph.Moment;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers GraphQL over HTTP. Its thread is a virtual one, so it may as well wait. */
@Component
class Endpoint {

	private static final String NOT_TAKEN = "Too much waits for clients that take it slowly; try again in a moment, or ask for less at once";

	private final WebGraphQlHandler graphQl;

	private final Caching caching;

	private final KeptAnswers kept;

	private final Outgoing outgoing;

	Endpoint(WebGraphQlHandler graphQl, Caching caching, KeptAnswers kept, Outgoing outgoing) {
		this.graphQl = graphQl;
		this.caching = caching;
		this.kept = kept;
		this.outgoing = outgoing;
	}

	ServerResponse post(ServerRequest request) throws IOException {
		HttpServletRequest servlet = request.servletRequest();
		try {
			MediaType type = Reading.accepted(request.headers().header(HttpHeaders.ACCEPT));
			GraphQlRequest asked = Reading.body(servlet.getContentType(), servlet.getInputStream().readAllBytes());
			WebGraphQlResponse answer = Moment.hold(() -> execute(request, asked, false));
			return written(answer, type, this.kept.body(answer), Caching.NOT_KEPT);
		}
		catch (Unreadable ex) {
			return refused(ex);
		}
	}

	ServerResponse get(ServerRequest request) {
		return Moment.hold(() -> answer(request));
	}

	private ServerResponse answer(ServerRequest request) {
		try {
			MediaType type = Reading.accepted(request.headers().header(HttpHeaders.ACCEPT));
			GraphQlRequest asked = Reading.parameters(request.params());
			WebGraphQlResponse answer = execute(request, asked, true);
			byte[] body = this.kept.body(answer);
			Caching.Kept kept = this.caching.of(request, type, body, answer.getErrors().isEmpty());
			return kept.known() ? unchanged(kept.headers()) : written(answer, type, body, kept.headers());
		}
		catch (Unreadable ex) {
			return refused(ex);
		}
	}

	ServerResponse other(ServerRequest request) {
		return refused(new Unreadable(HttpStatus.METHOD_NOT_ALLOWED, QueriesOnly.REFUSED,
				request.method() + " is not served here; accepted: POST, and GET for queries"));
	}

	private WebGraphQlResponse execute(ServerRequest request, GraphQlRequest asked, boolean queriesOnly) {
		if (Caching.isAnonymous(request)) {
			request.attributes().put(KeptAnswers.FOR_ANYBODY, true);
		}
		WebGraphQlRequest web = new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(),
				new LinkedMultiValueMap<>(), remoteAddress(request), request.attributes(), asked,
				UUID.randomUUID().toString(), LocaleContextHolder.getLocale());
		if (queriesOnly) {
			web.configureExecutionInput(
					(input, builder) -> builder.graphQLContext(Map.of(QueriesOnly.class, true)).build());
		}
		WebGraphQlResponse answer;
		try {
			answer = Objects.requireNonNull(this.graphQl.handleRequest(web).block());
		}
		catch (UnknownOperationException ex) {
			throw new Unreadable(HttpStatus.BAD_REQUEST, "UNKNOWN_OPERATION",
					"The document has no operation of that name, or several; accepted: the name of one, as operationName");
		}
		if (answer.getData() instanceof Publisher) {
			throw new Unreadable(HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE",
					"A subscription is answered as text/event-stream, or over a WebSocket");
		}
		return answer;
	}

	private static ServerResponse unchanged(Map<String, String> headers) {
		return ServerResponse.status(HttpStatus.NOT_MODIFIED).headers((all) -> headers.forEach(all::set)).build();
	}

	private static @Nullable InetSocketAddress remoteAddress(ServerRequest request) {
		return request.remoteAddress().orElse(null);
	}

	private ServerResponse written(WebGraphQlResponse answer, MediaType type, byte[] body,
			Map<String, String> headers) {
		HttpStatus status = status(answer, type);
		ServerResponse whole = ServerResponse.status(status).headers((all) -> {
			all.putAll(answer.getResponseHeaders());
			headers.forEach(all::set);
			if (status == HttpStatus.METHOD_NOT_ALLOWED) {
				all.set(HttpHeaders.ALLOW, "POST");
			}
			if (status == HttpStatus.SERVICE_UNAVAILABLE) {
				all.set(HttpHeaders.RETRY_AFTER, "1");
			}
		}).contentType(new MediaType(type, StandardCharsets.UTF_8)).body(body);
		return new Paced(whole, body.length,
				() -> refused(new Unreadable(HttpStatus.SERVICE_UNAVAILABLE, Refusal.OVERLOADED, NOT_TAKEN)),
				this.outgoing);
	}

	/**
	 * What is nobody's data is 4xx, but in plain JSON, where 200 says that GraphQL
	 * answered.
	 */
	private static HttpStatus status(WebGraphQlResponse answer, MediaType type) {
		if (Refusal.isFor(QueriesOnly.REFUSED, answer.getErrors())) {
			return HttpStatus.METHOD_NOT_ALLOWED;
		}
		if (Refusal.isFor(Refusal.OVERLOADED, answer.getErrors())) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		boolean answered = answer.getExecutionResult().isDataPresent();
		return (answered || type.equals(MediaType.APPLICATION_JSON)) ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
	}

	private static ServerResponse refused(Unreadable problem) {
		return ServerResponse.status(problem.status()).headers((all) -> {
			if (problem.status() == HttpStatus.METHOD_NOT_ALLOWED) {
				all.set(HttpHeaders.ALLOW, "GET, POST");
			}
			if (problem.status() == HttpStatus.UNSUPPORTED_MEDIA_TYPE) {
				all.setAccept(List.of(MediaType.APPLICATION_JSON));
			}
			if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
				all.set(HttpHeaders.RETRY_AFTER, "1");
			}
			all.setCacheControl("no-store");
		})
			.contentType(new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8))
			.body(ErrorBody.of(problem.code(), problem.message()).getBytes(StandardCharsets.UTF_8));
	}

}
