package org.clew.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers a request whose token is no good: as RFC 6750 has it, with a body of the shape
 * of GraphQL.
 */
class BadToken implements AuthenticationEntryPoint {

	static final String CODE = "UNAUTHENTICATED";

	static final String MESSAGE = "The token is not accepted: it is malformed, expired, revoked, or of another issuer."
			+ " Get a new one, or send none to read";

	private final AuthenticationEntryPoint header = new BearerTokenAuthenticationEntryPoint();

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
			throws IOException, ServletException {
		this.header.commence(request, response, problem);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		String message = (problem instanceof InsufficientAuthenticationException)
				? "This address needs a token in the header Authorization: Bearer …" : MESSAGE;
		String body = """
				{"errors":[{"message":"%s","extensions":{"code":"%s"}}]}""".formatted(message, CODE);
		response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
	}

}
