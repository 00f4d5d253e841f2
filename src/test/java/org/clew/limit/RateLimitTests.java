package org.clew.limit;

import java.net.InetSocketAddress;
import java.net.URI;
import java.security.Principal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.github.bucket4j.Bucket;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for how much one client may ask for in a minute.
 */
class RateLimitTests {

	private final Allowances allowances = new Allowances(3000, 100);

	private final RateLimit limit = new RateLimit(this.allowances);

	@Test
	void refusesAClientThatAsksTooOften() throws Exception {
		for (int i = 0; i < 3; i++) {
			assertThat(ask("192.0.2.1", "/graphql").getStatus()).isEqualTo(200);
		}
		MockHttpServletResponse refused = ask("192.0.2.1", "/graphql");
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(Integer.parseInt(Objects.requireNonNull(refused.getHeader("Retry-After")))).isBetween(1, 20);
		assertThat(refused.getContentAsString()).contains("\"code\":\"RATE_LIMITED\"",
				"cost 3000 together in a minute");
		assertThat(ask("192.0.2.2", "/graphql").getStatus()).as("another client").isEqualTo(200);
		assertThat(ask("192.0.2.1", "/actuator/health").getStatus()).isEqualTo(200);
	}

	@Test
	void takesWhoeverSharesANetworkOfIpv6ForOneClient() throws Exception {
		for (int i = 0; i < 3; i++) {
			assertThat(ask("2001:db8::" + i, "/graphql").getStatus()).isEqualTo(200);
		}
		assertThat(ask("2001:db8::9", "/graphql").getStatus()).isEqualTo(429);
		assertThat(ask("2001:db8:0:1::9", "/graphql").getStatus()).isEqualTo(200);
	}

	@Test
	void tellsCallersApartWhereverTheyAre() throws Exception {
		for (int i = 0; i < 3; i++) {
			assertThat(ask("192.0.2." + i, "/graphql", "anna").getStatus()).isEqualTo(200);
		}
		assertThat(ask("192.0.2.9", "/graphql", "anna").getStatus()).isEqualTo(429);
		assertThat(ask("192.0.2.9", "/graphql", "bert").getStatus()).isEqualTo(200);
		assertThat(ask("192.0.2.9", "/graphql").getStatus()).isEqualTo(200);
	}

	@Test
	void takesWhatAQueryCost() {
		Bucket allowance = this.allowances.of(null, "192.0.2.3");
		charge(allowance, 2500, ExecutionResult.newExecutionResult().data(Map.of()).build());
		assertThat(allowance.getAvailableTokens()).isBetween(500L, 2999L);
		assertThat(
				charge(allowance, 100_000, ExecutionResult.newExecutionResult().data(Map.of()).build()).getExtensions())
			.containsEntry("cost", Map.of("requested", 100_000L, "remaining", 0L));
		assertThat(allowance.getAvailableTokens()).as("it may owe some").isNegative();
	}

	@Test
	void takesNothingForAQueryThatWasRefused() {
		Bucket allowance = this.allowances.of(null, "192.0.2.4");
		charge(allowance, 2500, ExecutionResult.newExecutionResult().build());
		assertThat(allowance.getAvailableTokens()).isEqualTo(3000);
	}

	@Test
	void countsEachOperationOverAWebSocket() {
		WebGraphQlRequest request = new WebSocketGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(), Map.of("query", "{ __typename }"), "1", Locale.ROOT,
				new Session());
		Charging.Chain chain = (asked) -> Mono
			.just(answer(500, ExecutionResult.newExecutionResult().data(Map.of()).build()));
		for (int i = 0; i < 2; i++) {
			assertThat(intercept(request, chain).getErrors()).isEmpty();
		}
		assertThat(this.allowances.of(null, "192.0.2.5").getAvailableTokens()).as("the allowance that it has over HTTP")
			.isBetween(0L, 500L);
		assertThat(intercept(request, chain).getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getExtensions()).containsEntry("code", "RATE_LIMITED");
			assertThat(error.getMessage()).contains("cost 3000 together in a minute", "Try again in");
		});
	}

	private WebGraphQlResponse charge(Bucket allowance, long cost, ExecutionResult result) {
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(RateLimit.ALLOWANCE, allowance),
				new DefaultGraphQlRequest("{ __typename }"), "1", Locale.ROOT);
		return intercept(request, (asked) -> Mono.just(answer(cost, result)));
	}

	private WebGraphQlResponse intercept(WebGraphQlRequest request, Charging.Chain chain) {
		RequestRates rates = new RequestRates(1, 0, Duration.ZERO, 3000, 100);
		return Objects.requireNonNull(new Charging(this.allowances, rates).intercept(request, chain).block());
	}

	private static WebGraphQlResponse answer(long cost, ExecutionResult result) {
		return new WebGraphQlResponse(
				new DefaultExecutionGraphQlResponse(ExecutionInput.newExecutionInput("{ __typename }").build(),
						result.transform((builder) -> builder.extensions(Map.of("cost", Map.of("requested", cost))))));
	}

	private MockHttpServletResponse ask(String address, String path) throws Exception {
		return ask(request(address, path));
	}

	private MockHttpServletResponse ask(String address, String path, String caller) throws Exception {
		MockHttpServletRequest request = request(address, path);
		request.setUserPrincipal(() -> caller);
		return ask(request);
	}

	private MockHttpServletResponse ask(MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limit.doFilter(request, response, new MockFilterChain());
		return response;
	}

	private static MockHttpServletRequest request(String address, String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
		request.setRemoteAddr(address);
		return request;
	}

	/** The connection of somebody whom nobody knows. */
	private static final class Session implements WebSocketSessionInfo {

		@Override
		public String getId() {
			return "1";
		}

		@Override
		public Map<String, Object> getAttributes() {
			return Map.of();
		}

		@Override
		public URI getUri() {
			return URI.create("/graphql");
		}

		@Override
		public HttpHeaders getHeaders() {
			return new HttpHeaders();
		}

		@Override
		public Mono<Principal> getPrincipal() {
			return Mono.empty();
		}

		@Override
		public InetSocketAddress getRemoteAddress() {
			return new InetSocketAddress("192.0.2.5", 40_000);
		}

	}

}
