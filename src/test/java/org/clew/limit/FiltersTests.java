package org.clew.limit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Http2;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the limits that stand before everything else, on a server with nothing behind
 * them.
 */
class FiltersTests {

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch end = new CountDownLatch(1);

	private WebServer server;

	private void start(int inFlight) {
		start(inFlight, 100_000);
	}

	private void start(int inFlight, int rate) {
		Filters filters = new Filters();
		RequestRates rates = new RequestRates(inFlight, 0, Duration.ZERO, rate, 10);
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		Http2 http2 = new Http2();
		http2.setEnabled(true);
		factory.setHttp2(http2);
		Limits limits = new Limits(DataSize.ofBytes(1000), 1, 1, 1, 1, 1, 1, 1, 1, Duration.ofMinutes(10));
		this.server = factory.getWebServer(filters.loadShedding(filters.load(rates, limits), new SimpleMeterRegistry()),
				filters.bodyLimit(limits), filters.rateLimit(rates, filters.allowances(rates)),
				new ServletRegistrationBean<>(new Counting(), "/*"));
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.end.countDown();
		this.server.stop();
	}

	@ParameterizedTest
	@EnumSource(value = Version.class, names = { "HTTP_1_1", "HTTP_2" })
	void limitsABodyWithoutALength(Version version) throws Exception {
		start(10);
		try (HttpClient client = client(version)) {
			assertThat(get(client, "/").version()).as("what is spoken from now on").isEqualTo(version);
			HttpResponse<String> whole = stream(client, 1000);
			assertThat(whole.version()).isEqualTo(version);
			assertThat(whole.body()).isEqualTo("1000");
			HttpResponse<String> refused = stream(client, 1001);
			assertThat(refused.version()).isEqualTo(version);
			assertThat(refused.statusCode()).isEqualTo(413);
			assertThat(refused.body()).contains("BODY_TOO_LARGE");
		}
	}

	@Test
	void shedsWhileTheServerIsBusy() throws Exception {
		start(1);
		try (HttpClient client = client(Version.HTTP_1_1)) {
			CompletableFuture<HttpResponse<String>> slow = client.sendAsync(request("/feeds/slow").build(),
					BodyHandlers.ofString());
			this.begun.await();
			HttpResponse<String> refused = get(client, "/feeds/other");
			assertThat(refused.statusCode()).isEqualTo(503);
			assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
			assertThat(get(client, "/actuator/health").statusCode()).isEqualTo(200);
			this.end.countDown();
			assertThat(slow.join().statusCode()).isEqualTo(200);
		}
	}

	@Test
	void refusesAClientThatAsksTooMuch() throws Exception {
		start(10, 1000);
		try (HttpClient client = client(Version.HTTP_1_1)) {
			assertThat(get(client, "/graphql").statusCode()).isEqualTo(200);
			HttpResponse<String> refused = get(client, "/graphql");
			assertThat(refused.statusCode()).isEqualTo(429);
			assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
			assertThat(refused.body()).contains("RATE_LIMITED");
			assertThat(get(client, "/actuator/health").statusCode()).isEqualTo(200);
		}
	}

	private static HttpClient client(Version version) {
		return HttpClient.newBuilder().version(version).build();
	}

	private HttpResponse<String> get(HttpClient client, String path) throws Exception {
		return client.send(request(path).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> stream(HttpClient client, int bytes) throws Exception {
		return client
			.send(request("/").POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes])))
				.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.server.getPort() + path));
	}

	/** Answers how long the body was; slowly, if that is asked for. */
	private final class Counting extends HttpServlet {

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			if (request.getRequestURI().equals("/feeds/slow")) {
				FiltersTests.this.begun.countDown();
				try {
					FiltersTests.this.end.await();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			}
			response.getWriter().print(request.getInputStream().readAllBytes().length);
		}

	}

}
