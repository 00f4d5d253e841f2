package org.clew.http;

import java.io.IOException;
import java.util.function.Supplier;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.clew.api.Outgoing;
import org.clew.security.Client;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * An answer that is sent if there is room for what its client has not taken yet.
 *
 * @param answer what is sent
 * @param bytes how long it is
 * @param refusal what is sent where there is no room
 * @param outgoing counts what is held
 */
record Paced(ServerResponse answer, int bytes, Supplier<ServerResponse> refusal,
		Outgoing outgoing) implements ServerResponse {

	@Override
	public HttpStatusCode statusCode() {
		return this.answer.statusCode();
	}

	@Override
	public HttpHeaders headers() {
		return this.answer.headers();
	}

	@Override
	public MultiValueMap<String, Cookie> cookies() {
		return this.answer.cookies();
	}

	@Override
	public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
			throws ServletException, IOException {
		String client = Client.of(request.getUserPrincipal(), request.getRemoteAddr());
		if (!this.outgoing.take(client, this.bytes)) {
			return this.refusal.get().writeTo(request, response, context);
		}
		try {
			return this.answer.writeTo(request, response, context);
		}
		finally {
			this.outgoing.sent(client, this.bytes);
		}
	}

}
