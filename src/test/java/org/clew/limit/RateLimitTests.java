package org.clew.limit;

import java.net.URI;
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
		Bucket allowance = this.allowances.of(request("192.0.2.3", "/graphql"));
		charge(allowance, 2500, ExecutionResult.newExecutionResult().data(Map.of()).build());
		assertThat(allowance.getAvailableTokens()).isBetween(500L, 2999L);
		charge(allowance, 100_000, ExecutionResult.newExecutionResult().data(Map.of()).build());
		assertThat(allowance.getAvailableTokens()).as("it may owe some").isNegative();
	}

	@Test
	void takesNothingForAQueryThatWasRefused() {
		Bucket allowance = this.allowances.of(request("192.0.2.4", "/graphql"));
		charge(allowance, 2500, ExecutionResult.newExecutionResult().build());
		assertThat(allowance.getAvailableTokens()).isEqualTo(3000);
	}

	private static void charge(Bucket allowance, long cost, ExecutionResult result) {
		ExecutionInput input = ExecutionInput.newExecutionInput("{ __typename }")
			.graphQLContext(Map.of(Demand.class, new Demand(cost, 1, 0, 0)))
			.build();
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(RateLimit.ALLOWANCE, allowance),
				new DefaultGraphQlRequest("{ __typename }"), "1", Locale.ROOT);
		new Charging()
			.intercept(request,
					(asked) -> Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result))))
			.block();
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

}
