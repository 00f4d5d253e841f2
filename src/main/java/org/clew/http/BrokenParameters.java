package org.clew.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.clew.api.ErrorBody;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses parameters that are no text in UTF-8, before anybody reads or logs them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class BrokenParameters extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isText(request.getQueryString())) {
			chain.doFilter(request, response);
		}
		else {
			ErrorBody.write(response, HttpStatus.BAD_REQUEST, "INVALID_REQUEST",
					"A parameter is no text in UTF-8; accepted: percent-encoded UTF-8 without the character NUL");
		}
	}

	private static int code(String query, int at) {
		int high = Character.digit(query.charAt(at), 16);
		int low = Character.digit(query.charAt(at + 1), 16);
		return (high < 0 || low < 0) ? -1 : 16 * high + low;
	}

	static boolean isText(@Nullable String query) {
		if (query == null) {
			return true;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
		for (int i = 0; i < query.length(); i++) {
			char character = query.charAt(i);
			if (character == '%') {
				int code = (i + 2 < query.length()) ? code(query, i + 1) : -1;
				if (code <= 0) {
					return false;
				}
				bytes.write(code);
				i += 2;
			}
			else {
				bytes.write(character);
			}
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
