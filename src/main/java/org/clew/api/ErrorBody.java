package org.clew.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** An answer to a request that never became GraphQL, in the shape of GraphQL's errors. */
public final class ErrorBody {

	private static final MediaType JSON = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);

	private static final JsonMapper MAPPER = new JsonMapper();

	private ErrorBody() {
	}

	/**
	 * The text of such an answer.
	 * @param code the stable code, as {@code BODY_TOO_LARGE}
	 * @param message what is wrong, and what would be accepted
	 * @return JSON
	 */
	public static String of(String code, String message) {
		return MAPPER.writeValueAsString(
				Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code)))));
	}

	/**
	 * Answers so, in place of whatever would have answered; no cache may keep it.
	 * @param response where to
	 * @param message what is wrong, and what would be accepted
	 * @throws IOException if the client is gone
	 */
	public static void write(HttpServletResponse response, HttpStatus status, String code, String message)
			throws IOException {
		response.setStatus(status.value());
		response.setContentType(JSON.toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.getOutputStream().write(of(code, message).getBytes(StandardCharsets.UTF_8));
	}

}
