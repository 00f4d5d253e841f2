package org.clew.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers a request whose token is no good: as RFC 6750 has it, with a body of the shape
 * of GraphQL.
 */
class BadToken implements AuthenticationEntryPoint {

	private final AuthenticationEntryPoint header = new BearerTokenAuthenticationEntryPoint();

	private final JsonMapper json;

	BadToken(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
			throws IOException {
		try {
			this.header.commence(request, response, problem);
		}
		catch (jakarta.servlet.ServletException ex) {
			throw new IOException(ex);
		}
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		Map<String, Object> error = Map.of("message",
				"The token is not accepted: it is expired, malformed, or of another issuer; get a new one, or send none to read",
				"extensions", Map.of("code", "UNAUTHENTICATED"));
		response.getOutputStream()
			.write(this.json.writeValueAsString(Map.of("errors", List.of(error))).getBytes(StandardCharsets.UTF_8));
	}

}
