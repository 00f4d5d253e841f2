package org.clew.limit;

import java.io.IOException;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.clew.api.ErrorBody;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses the requests of a client that asked for too much of late. Each request costs
 * something; what its query costs is taken afterwards, as nobody knows it before.
 */
class RateLimit extends OncePerRequestFilter {

	/** Under which name a request holds the allowance of its client. */
	static final String ALLOWANCE = RateLimit.class.getName();

	private static final String MANAGEMENT = "/actuator";

	private final Allowances allowances;

	RateLimit(Allowances allowances) {
		this.allowances = allowances;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return LoadShedding.path(request).startsWith(MANAGEMENT);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Bucket allowance = this.allowances.of(request.getUserPrincipal(), request.getRemoteAddr());
		long seconds = Allowances.take(allowance);
		if (seconds > 0) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
			ErrorBody.write(response, HttpStatus.TOO_MANY_REQUESTS, RefusedOperation.RATE_LIMITED,
					this.allowances.refusal(seconds));
			return;
		}
		request.setAttribute(ALLOWANCE, allowance);
		chain.doFilter(request, response);
	}

}
