package org.clew.key;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.clew.Neo4jTest;
import org.clew.graph.Cypher;
import org.clew.graph.Writing;
import org.clew.security.Acting;
import org.clew.security.Role;
import org.clew.security.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for keys, from making to revoking them, as programs see them.
 */
@Neo4jTest
class ApiKeyTests {

	private static final String CREATE = """
			mutation($scopes: [Role!]!, $days: Int!, $key: ID!) {
				createApiKey(name: "nightly", scopes: $scopes, expiresInDays: $days, idempotencyKey: $key) {
					apiKey { id scopes expiresOn lastUsedOn revokedOn } secret userErrors { path code message accepted }
				}
			}
			""";

	private static final String REVOKE = """
			mutation($id: ID!, $key: ID!) {
				revokeApiKey(id: $id, idempotencyKey: $key) { apiKey { revokedOn } userErrors { code } }
			}
			""";

	private final JsonMapper json = JsonMapper.builder().build();

	private final String ada = TestIssuer.bearer("ada", Role.REVIEWER);

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Driver driver;

	@Autowired
	private Cypher cypher;

	@Autowired
	private Writing writing;

	@AfterEach
	void clear() {
		this.driver.executableQuery("MATCH (n) WHERE n:ApiKey OR n:KeyHolder DETACH DELETE n").execute();
	}

	@Test
	void actsForItsOwnerWithinItsScopes() throws Exception {
		String secret = create(List.of("CONTRIBUTOR"), UUID.randomUUID().toString()).path("secret").asString();
		JsonNode byKey = data(ask("Bearer " + secret, "{ caller { id roles } }", Map.of())).path("caller");
		JsonNode byToken = data(ask(this.ada, "{ caller { id } }", Map.of())).path("caller");
		assertThat(byKey.path("id")).isEqualTo(byToken.path("id"));
		assertThat(byKey.path("roles").toString()).isEqualTo("[\"CONTRIBUTOR\"]");
	}

	@Test
	void keepsNoSecret() throws Exception {
		String secret = create(List.of(), UUID.randomUUID().toString()).path("secret").asString();
		assertThat(secret).matches("clew_[0-9a-f]{72}");
		assertThat(this.driver.executableQuery("""
				MATCH (n) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS $secret) RETURN n
				""").withParameters(Map.of("secret", secret.substring(5, 69))).execute().records()).isEmpty();
	}

	@Test
	void showsTheSecretOnceAlsoIfTheRequestIsRepeated() throws Exception {
		String again = UUID.randomUUID().toString();
		JsonNode first = create(List.of(), again);
		JsonNode second = create(List.of(), again);
		assertThat(second.path("apiKey")).isEqualTo(first.path("apiKey"));
		assertThat(second.path("secret").isNull()).isTrue();
	}

	@Test
	void stopsToWorkOnceRevoked() throws Exception {
		JsonNode made = create(List.of(), UUID.randomUUID().toString());
		String key = "Bearer " + made.path("secret").asString();
		assertThat(ask(key, "{ caller { id } }", Map.of())).hasStatusOk();
		Map<String, Object> id = Map.of("id", made.path("apiKey").path("id").asString(), "key",
				UUID.randomUUID().toString());
		assertThat(data(ask(TestIssuer.bearer("mallory", Role.CURATOR), REVOKE, id)).toString()).contains("UNKNOWN");
		assertThat(data(ask(this.ada, REVOKE, id)).toString()).contains("\"userErrors\":[]");
		assertThat(ask(key, "{ caller { id } }", Map.of())).hasStatus(401);
	}

	@Test
	void stopsToWorkOnceExpired() throws Exception {
		String secret = create(List.of(), UUID.randomUUID().toString()).path("secret").asString();
		ApiKeys inAWeek = new ApiKeys(this.cypher, this.writing, Clock.offset(Clock.systemUTC(), Duration.ofDays(7)));
		ApiKeys later = new ApiKeys(this.cypher, this.writing, Clock.offset(Clock.systemUTC(), Duration.ofDays(8)));
		assertThat(new KeyTokens(inAWeek).caller(secret)).isPresent();
		assertThat(new KeyTokens(later).caller(secret)).isEmpty();
	}

	@Test
	void isRefusedIfItIsNotWhole() throws Exception {
		String secret = create(List.of(), UUID.randomUUID().toString()).path("secret").asString();
		String mistyped = secret.substring(0, 20) + (secret.charAt(20) == 'a' ? 'b' : 'a') + secret.substring(21);
		assertThat(KeySecret.isWhole(secret)).isTrue();
		assertThat(KeySecret.isWhole(mistyped)).isFalse();
		assertThat(ask("Bearer " + mistyped, "{ caller { id } }", Map.of())).hasStatus(401);
		assertThat(ask("Bearer " + KeySecret.next(), "{ caller { id } }", Map.of())).hasStatus(401);
	}

	@Test
	void givesNothingThatItsMakerLacks() throws Exception {
		assertThat(create(List.of("CONTRIBUTOR", "ADMIN"), UUID.randomUUID().toString()).path("userErrors").toString())
			.contains("\"path\":[\"scopes\",\"1\"]", "\"code\":\"NOT_ALLOWED\"",
					"\"accepted\":[\"CONTRIBUTOR\",\"REVIEWER\"]");
	}

	@Test
	void makesNoOtherKey() throws Exception {
		String secret = create(List.of("CONTRIBUTOR"), UUID.randomUUID().toString()).path("secret").asString();
		JsonNode made = data(ask("Bearer " + secret, CREATE,
				Map.of("scopes", List.of(), "days", 7, "key", UUID.randomUUID().toString())))
			.path("createApiKey");
		assertThat(made.path("apiKey").isNull()).isTrue();
		assertThat(made.toString()).contains("A key cannot make or revoke keys");
	}

	@Test
	void isListedForItsOwnerWithTheDayOfItsUse(@Autowired GraphQlTester graphQl) throws Exception {
		String secret = create(List.of(), UUID.randomUUID().toString()).path("secret").asString();
		ask("Bearer " + secret, "{ caller { id } }", Map.of());
		assertThat(data(ask(this.ada, "{ apiKeys { name lastUsedOn } }", Map.of())).toString()).contains("nightly",
				"\"lastUsedOn\":\"2");
		Acting.as("bob", Role.CONTRIBUTOR, () -> graphQl.document("{ apiKeys { id } }").execute())
			.path("apiKeys")
			.entityList(Object.class)
			.hasSize(0);
	}

	private JsonNode create(List<String> scopes, String idempotencyKey) throws Exception {
		return data(ask(this.ada, CREATE, Map.of("scopes", scopes, "days", 7, "key", idempotencyKey)))
			.path("createApiKey");
	}

	private JsonNode data(MvcTestResult answer) throws Exception {
		return this.json.readTree(answer.getResponse().getContentAsString()).path("data");
	}

	private MvcTestResult ask(String authorization, String document, Map<String, Object> variables) {
		return MockMvcTester
			.from(this.context, (builder) -> builder.apply(SecurityMockMvcConfigurers.springSecurity()).build())
			.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.AUTHORIZATION, authorization)
			.content(this.json.writeValueAsString(Map.of("query", document, "variables", variables)))
			.exchange();
	}

}
