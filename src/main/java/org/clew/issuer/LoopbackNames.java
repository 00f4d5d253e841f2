package org.clew.issuer;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers whoever calls the server by a name of this machine only. A page of elsewhere
 * can let its own name lead here (DNS rebinding), and would then read what the issuer
 * says to anybody.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoopbackNames extends OncePerRequestFilter {

	private static final Pattern NAMES = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?",
			Pattern.CASE_INSENSITIVE);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String host = request.getHeader(HttpHeaders.HOST);
		if (host != null && NAMES.matcher(host).matches()) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
		}
	}

}
