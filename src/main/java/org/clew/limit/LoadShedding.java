package org.clew.limit;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.clew.api.ErrorBody;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests while there are more than can be answered in good time. Threads are
 * virtual, so nothing else bounds how many are worked on. Whoever looks after the server
 * is let in always.
 */
class LoadShedding extends OncePerRequestFilter {

	static final String MANAGEMENT = "/actuator";

	/** What is served without asking the graph, by its beginning or its end. */
	private static final Pattern CHEAP = Pattern
		.compile("/actuator(/.*)?|/|/explorer(/.*)?|/graphiql(/.*)?|.*\\.(js|css|svg|png|ico|woff2|html|txt|map)");

	private final Load load;

	private final Counter shed;

	LoadShedding(Load load, MeterRegistry meters) {
		this.load = load;
		this.shed = Counter.builder("clew.requests.shed")
			.description("Requests that were refused because too many were under way")
			.register(meters);
		Gauge.builder("clew.requests.active", load, Load::busy)
			.description("Requests that are worked on")
			.register(meters);
		Gauge.builder("clew.requests.waiting", load, Load::waiting).description("Requests that wait").register(meters);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return CHEAP.matcher(request.getRequestURI().substring(request.getContextPath().length())).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.load.enter()) {
			this.shed.increment();
			response.setHeader(HttpHeaders.RETRY_AFTER, "1");
			ErrorBody.write(response, HttpStatus.SERVICE_UNAVAILABLE, "OVERLOADED",
					"The server has more to do than it can answer in good time; try again in a moment");
			return;
		}
		Leaving leaving = new Leaving(this.load);
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (request.isAsyncStarted() && !isStream(response)) {
				request.getAsyncContext().addListener(leaving);
			}
			else {
				leaving.leave();
			}
		}
	}

	/**
	 * A stream of events stays open for as long as somebody listens, and works seldom.
	 */
	private static boolean isStream(HttpServletResponse response) {
		String type = response.getContentType();
		return type != null && type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
	}

	/** Gives the place back, once. */
	private static final class Leaving implements AsyncListener {

		private final Load load;

		private final AtomicBoolean left = new AtomicBoolean();

		Leaving(Load load) {
			this.load = load;
		}

		void leave() {
			if (this.left.compareAndSet(false, true)) {
				this.load.leave();
			}
		}

		@Override
		public void onComplete(AsyncEvent event) {
			leave();
		}

		@Override
		public void onTimeout(AsyncEvent event) {
			leave();
		}

		@Override
		public void onError(AsyncEvent event) {
			leave();
		}

		@Override
		public void onStartAsync(AsyncEvent event) {
			event.getAsyncContext().addListener(this);
		}

	}

}
