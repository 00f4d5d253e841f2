package org.clew.limit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.clew.api.ErrorBody;
import org.clew.api.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses feeds and files of patients while there is more to do than can be answered in
 * good time. Threads are virtual, so nothing else bounds how many are worked on. What is
 * asked in GraphQL takes its place by {@link Admission}. Pages and what looks after the
 * server are let in always.
 */
class LoadShedding extends OncePerRequestFilter {

	static final String REFUSAL = "The server has more to do than it can answer in good time; try again in a moment";

	/** The kinds of work. The rest of a path is the client's, and may be a secret. */
	private static final List<String> WORK = List.of("/feeds/question/", "/feeds/", "/patient");

	private final Load load;

	private final Counter shed;

	LoadShedding(Load load, MeterRegistry meters) {
		this.load = load;
		this.shed = shed(meters);
		Gauge.builder("clew.requests.active", load, Load::busy)
			.description("Requests that are worked on")
			.register(meters);
		Gauge.builder("clew.requests.waiting", load, Load::waiting).description("Requests that wait").register(meters);
	}

	static Counter shed(MeterRegistry meters) {
		return Counter.builder("clew.requests.shed")
			.description("Requests that were refused because too many were under way")
			.register(meters);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return work(request).isEmpty();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Load.Place place = this.load.enter(work(request).orElseThrow());
		if (place == null) {
			refuse(response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.load.leave(place);
		}
	}

	private void refuse(HttpServletResponse response) throws IOException {
		this.shed.increment();
		response.setHeader(HttpHeaders.RETRY_AFTER, "1");
		ErrorBody.write(response, HttpStatus.SERVICE_UNAVAILABLE, Refusal.OVERLOADED, REFUSAL);
	}

	private static Optional<String> work(HttpServletRequest request) {
		return WORK.stream().filter(path(request)::startsWith).findFirst();
	}

	/** The path below where Clew is, as it was sent. */
	static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
