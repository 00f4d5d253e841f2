package org.clew.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks publishers, and follows them to where their files are. Who sends nothing for a
 * while is taken for gone.
 */
final class Web implements AutoCloseable {

	private static final Duration CONNECT = Duration.ofSeconds(20);

	private static final int MOST_REDIRECTS = 5;

	private final Addresses addresses;

	private final Duration patience;

	private final HttpClient client = HttpClient.newBuilder()
		.connectTimeout(CONNECT)
		.followRedirects(Redirect.NEVER)
		.build();

	private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

	Web(Addresses addresses, Duration patience) {
		this.addresses = addresses;
		this.patience = patience;
	}

	/**
	 * Asks once.
	 * @param method {@code GET} or {@code HEAD}
	 * @param published the address, as the publisher has it
	 * @throws IOException if nobody answers
	 */
	Answer ask(String method, URI published, Map<String, String> headers) throws IOException, InterruptedException {
		URI address = this.addresses.of(published);
		for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
			HttpRequest.Builder request = HttpRequest.newBuilder(address)
				.timeout(this.patience)
				.header("User-Agent", "clew")
				.header("Accept-Encoding", "identity")
				.method(method, BodyPublishers.noBody());
			headers.forEach(request::header);
			Answer answer = new Answer(this.client.send(request.build(), BodyHandlers.ofInputStream()));
			if (!answer.isRedirect()) {
				return answer;
			}
			answer.close();
			address = this.addresses.redirected(address, answer.headers().firstValue("Location").orElse(""));
		}
		throw new Refused("It leads from one address to the next, more than %d times".formatted(MOST_REDIRECTS));
	}

	@Override
	public void close() {
		this.readers.shutdownNow();
		this.client.shutdownNow();
	}

	/** What somebody answered. */
	final class Answer implements AutoCloseable {

		private final HttpResponse<InputStream> response;

		Answer(HttpResponse<InputStream> response) {
			this.response = response;
		}

		int status() {
			return this.response.statusCode();
		}

		HttpHeaders headers() {
			return this.response.headers();
		}

		/** How much comes, negative if nobody says. */
		long length() {
			return headers().firstValueAsLong("Content-Length").orElse(-1);
		}

		private boolean isRedirect() {
			return switch (status()) {
				case 301, 302, 303, 307, 308 -> true;
				default -> false;
			};
		}

		/** Reads some of the body; negative at its end. */
		int read(byte[] buffer) throws IOException, InterruptedException {
			Future<Integer> read = Web.this.readers.submit(() -> this.response.body().read(buffer));
			try {
				return read.get(Web.this.patience.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException ex) {
				throw new HttpTimeoutException("nothing came for " + Web.this.patience.toSeconds() + " s");
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof IOException cut) ? cut : new IOException(ex.getCause());
			}
		}

		@Override
		public void close() throws IOException {
			this.response.body().close();
		}

	}

}
