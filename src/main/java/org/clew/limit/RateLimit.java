package org.clew.limit;

import java.io.IOException;
import java.time.Duration;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
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

	/** What any request costs. */
	private static final int REQUEST = 1_000;

	/** What a list as a table costs: page after page of it. */
	private static final int TABLE = 100_000;

	private final Allowances allowances;

	RateLimit(Allowances allowances) {
		this.allowances = allowances;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return path(request).startsWith(LoadShedding.MANAGEMENT);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Bucket allowance = this.allowances.of(request);
		ConsumptionProbe probe = allowance
			.tryConsumeAndReturnRemaining(path(request).startsWith("/csv") ? TABLE : REQUEST);
		if (!probe.isConsumed()) {
			long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds();
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
			ErrorBody.write(response, HttpStatus.TOO_MANY_REQUESTS, "RATE_LIMITED",
					"Too much was asked from here; accepted: queries that cost %d together in a minute, and %d for each request. Try again in %d s"
						.formatted(this.allowances.cost(), REQUEST, seconds));
			return;
		}
		request.setAttribute(ALLOWANCE, allowance);
		chain.doFilter(request, response);
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
