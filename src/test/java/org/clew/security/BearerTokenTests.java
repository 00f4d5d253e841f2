package org.clew.security;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.clew.Neo4jTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for who a request is made by, over HTTP.
 */
@Neo4jTest
class BearerTokenTests {

	private static final String ASK = "{ caller { id name roles } }";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void knowsNobodyWithoutAToken() {
		assertThat(ask(null)).bodyJson().extractingPath("$.data.caller").isNull();
	}

	@Test
	void knowsTheCallerAndTheirRoles() {
		assertThat(ask(TestIssuer.bearer("ada", Role.REVIEWER))).bodyJson()
			.extractingPath("$.data.caller.roles")
			.asArray()
			.containsExactly("CONTRIBUTOR", "REVIEWER");
	}

	@Test
	void answersATokenThatIsNoGoodInTheShapeOfGraphQl() {
		List<String> bad = List.of("nonsense", "a.b.c",
				TestIssuer.token((claims) -> claims.subject("ada")
					.expiresAt(Instant.now().minusSeconds(120))
					.issuedAt(Instant.now().minusSeconds(300))),
				TestIssuer.token((claims) -> claims.subject("ada").issuer("https://elsewhere.test")),
				TestIssuer.signed(TestIssuer.key(), (claims) -> claims.subject("ada")));
		assertThat(bad).allSatisfy((token) -> {
			MvcTestResult answer = ask("Bearer " + token);
			assertThat(answer).hasStatus(401).hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
			assertThat(answer).headers()
				.hasHeaderSatisfying("WWW-Authenticate",
						(values) -> assertThat(values).singleElement().asString().startsWith("Bearer"));
			assertThat(answer).bodyJson().extractingPath("$.errors[0].extensions.code").isEqualTo("UNAUTHENTICATED");
		});
	}

	@Test
	void makesAPseudonymThatStaysAndHidesWhoItIs() {
		String token = TestIssuer.token((claims) -> claims.subject("ada@example.org").claim("name", "ada@example.org"));
		assertThat(ask("Bearer " + token)).bodyText().contains("\"id\":\"person-").doesNotContain("example.org");
	}

	@Test
	void readsRolesFromScopesOnlyIfTheyAreOurs() {
		String token = TestIssuer.token((claims) -> claims.subject("ada").claim("scope", "admin clew:contributor"));
		assertThat(ask("Bearer " + token)).bodyJson()
			.extractingPath("$.data.caller.roles")
			.asArray()
			.containsExactly("CONTRIBUTOR");
	}

	@Test
	void setsNoCookieAndTellsABrowserToLoadNothing() {
		assertThat(List.of(ask(null), ask(TestIssuer.bearer("ada", Role.ADMIN)), ask("Bearer nonsense")))
			.allSatisfy((answer) -> assertThat(answer).headers()
				.doesNotContainHeader("Set-Cookie")
				.hasValue("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
				.hasValue("X-Content-Type-Options", "nosniff")
				.hasValue("X-Frame-Options", "DENY")
				.hasValue("Referrer-Policy", "no-referrer")
				.doesNotContainHeader("Strict-Transport-Security"));
	}

	@Test
	void letsNobodyElseKeepWhatACallerWasAnswered() {
		assertThat(ask(TestIssuer.bearer("ada"))).headers().hasValue("Cache-Control", "private, no-store");
	}

	@Test
	void letsNoPageOfAnotherHostReadAnswers() {
		MvcTestResult preflight = mvc().options()
			.uri("/graphql")
			.header("Origin", "https://elsewhere.test")
			.header("Access-Control-Request-Method", "POST")
			.exchange();
		assertThat(preflight).headers().doesNotContainHeader("Access-Control-Allow-Origin");
	}

	@Test
	void letsNoPageOfAnotherHostOpenAWebSocket() {
		assertThat(mvc().get()
			.uri("/graphql")
			.header("Origin", "https://elsewhere.test")
			.header("Connection", "Upgrade")
			.header("Upgrade", "websocket")).hasStatus(403);
	}

	@Test
	void showsMetricsToCallersAndHealthToEverybody() {
		assertThat(mvc().get().uri("/actuator/health/liveness")).hasStatusOk();
		assertThat(mvc().get().uri("/actuator/prometheus")).hasStatus(401);
		assertThat(mvc().get().uri("/actuator/metrics").header("Authorization", TestIssuer.bearer("scraper")))
			.hasStatusOk();
	}

	@Test
	@As(id = "grace", roles = Role.CURATOR)
	void knowsWhoATestIsRunAs() {
		this.graphQl.document(ASK)
			.execute()
			.path("caller")
			.entity(Map.class)
			.isEqualTo(Map.of("id", "grace", "name", "grace", "roles", List.of("CONTRIBUTOR", "REVIEWER", "CURATOR")));
	}

	private MvcTestResult ask(@Nullable String authorization) {
		var request = mvc().post().uri("/graphql").contentType(MediaType.APPLICATION_JSON).content("""
				{"query": "%s"}""".formatted(ASK));
		return ((authorization != null) ? request.header("Authorization", authorization) : request).exchange();
	}

	private MockMvcTester mvc() {
		return MockMvcTester.from(this.context,
				(builder) -> builder.apply(SecurityMockMvcConfigurers.springSecurity()).build());
	}

}
