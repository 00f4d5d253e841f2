package org.clew.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Asks the issuer for the same thing once in a while only. Who sends tokens with keys
 * that nobody knows makes no requests to the issuer by it, and keeps nobody from being
 * checked by the keys that are known. What the issuer said last is said again until then,
 * also that it did not answer.
 */
class PacedFetching implements ClientHttpRequestInterceptor {

	static final Duration PAUSE = Duration.ofSeconds(10);

	private final Map<URI, Fetched> last = new ConcurrentHashMap<>();

	private final LongSupplier clock;

	PacedFetching(LongSupplier clock) {
		this.clock = clock;
	}

	@Override
	public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
			throws IOException {
		Fetched fetched = this.last.compute(request.getURI(),
				(address, before) -> (before != null && this.clock.getAsLong() - before.at() < PAUSE.toNanos()) ? before
						: fetch(request, body, execution));
		if (fetched.answer() == null) {
			throw new IOException("The issuer did not answer", fetched.problem());
		}
		return fetched.answer();
	}

	private Fetched fetch(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
		try (ClientHttpResponse response = execution.execute(request, body)) {
			Answer answer = new Answer(response.getStatusCode(), response.getStatusText(), response.getHeaders(),
					response.getBody().readAllBytes());
			return new Fetched(this.clock.getAsLong(), answer, null);
		}
		catch (IOException ex) {
			return new Fetched(this.clock.getAsLong(), null, ex);
		}
	}

	/**
	 * What came of a request.
	 *
	 * @param at when
	 * @param answer the answer, if there was one
	 * @param problem why there was none
	 */
	private record Fetched(long at, @Nullable Answer answer, @Nullable IOException problem) {
	}

	/** An answer that can be read more than once. */
	@SuppressWarnings("ArrayRecordComponent") // nobody else gets it
	private record Answer(HttpStatusCode status, String statusText, HttpHeaders headers,
			byte[] bytes) implements ClientHttpResponse {

		@Override
		public HttpStatusCode getStatusCode() {
			return this.status;
		}

		@Override
		public String getStatusText() {
			return this.statusText;
		}

		@Override
		public HttpHeaders getHeaders() {
			return this.headers;
		}

		@Override
		public InputStream getBody() {
			return new ByteArrayInputStream(this.bytes);
		}

		@Override
		public void close() {
			// It was read to its end.
		}

	}

}
