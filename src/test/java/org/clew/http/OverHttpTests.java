package org.clew.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.clew.Http;
import org.clew.Http.Answer;
import org.clew.Neo4jTest;
import org.clew.security.Role;
import org.clew.security.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the GraphQL-over-HTTP specification asks of a server; {@code
 * bin/audit-http} asks the same by the audits of {@code graphql-http}.
 */
@Neo4jTest
class OverHttpTests {

	private static final String JSON = "application/json";

	private static final String RESPONSE = "application/graphql-response+json";

	private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";

	private static final String REVOKE = "mutation R { revokeApiKey(id: \"none\", idempotencyKey: \"1\") { apiKey { id } } }";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			application/graphql-response+json | application/graphql-response+json
			application/json | application/json
			*/* | application/json
			application/* | application/json
			text/html, application/json;q=0.9, */*;q=0.8 | application/json
			application/json;q=0.5, application/graphql-response+json | application/graphql-response+json
			application/graphql-response+json;q=0.5, application/json | application/json
			application/graphql-response+json; charset=utf-8 | application/graphql-response+json
			""")
	void answersInTheTypeThatIsAccepted(String accept, String type) {
		Answer answer = Http.post(this.port, TYPENAME, "Accept", accept);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo(type + ";charset=UTF-8");
		assertThat(answer.at("/data/__typename").asString()).isEqualTo("Query");
	}

	@Test
	void servesItsSchema() throws IOException {
		Answer answer = Http.send(Http.request(this.port, "/schema.graphqls"));
		assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
		assertThat(answer.text()).isEqualTo(Files.readString(Path.of("schema.graphqls")));
	}

	@Test
	void answersInJsonIfNobodyMinds() {
		assertThat(Http.post(this.port, TYPENAME).header("Content-Type")).startsWith(JSON);
	}

	@Test
	void refusesToAnswerInAnythingElse() {
		Answer answer = Http.post(this.port, TYPENAME, "Accept", "text/html");
		assertThat(answer.status()).isEqualTo(406);
		assertCode(answer, "NOT_ACCEPTABLE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "application/json; charset=iso-8859-1",
			"nonsense", "multipart/form-data; boundary=x" })
	void refusesABodyOfAnotherType(String type) {
		Answer answer = Http.send(Http.request(this.port, "/graphql")
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(TYPENAME)));
		assertThat(answer.status()).isEqualTo(415);
		assertCode(answer, "UNSUPPORTED_MEDIA_TYPE");
	}

	@Test
	void refusesABodyWithoutAType() {
		Answer answer = Http.send(Http.request(this.port, "/graphql").POST(BodyPublishers.ofString(TYPENAME)));
		assertThat(answer.status()).isEqualTo(415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%FF", "/graphql?query=%C0%AF", "/graphql?query=%ED%A0%80",
			"/graphql?query=a%00b", "/graphql?query=%", "/graphql?query=%zz", "/feeds/evidence.atom?disease=%FF",
			"/csv?query=%FF%FE", "/candidates?disease=%FF" })
	void refusesAParameterThatIsNoUtf8(String address) throws Exception {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(address)
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 400");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"query\": \"{ a\\ud800 }\"}",
			"{\"query\": \"{ a }\", \"variables\": {\"a\": [\"x\\udc00y\"]}}",
			"{\"query\": \"{ a }\", \"variables\": {\"a\": {\"b\": \"\\u0000\"}}}" })
	void refusesHalfCharacters(String body) {
		assertCode(Http.post(this.port, body), "INVALID_TEXT");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void logsNothingOfAQuestion(CapturedOutput log) {
		for (String body : List.of("{\"query\": \"{ drug(id: \\\"Xysecret\\\") { id } }\"}",
				"{\"query\": \"{ Xysecret }\"}", "{\"query\": \"Xysecret {\"}",
				"{\"query\": \"{ search(text: \\\"Xysecret\\\") { totalCount } }\"}", "{\"Xysecret\": ",
				"{\"query\": {\"Xysecret\": 1}}",
				"{\"query\": \"query($a: Int) { drugs(first: $a) { totalCount } }\", \"variables\": {\"a\": \"Xysecret\"}}",
				"{\"query\": \"{ candidateDrugs(patient: { disease: \\\"MONDO:0018177\\\", ageYears: -17 }) { totalCount } }\"}")) {
			Http.post(this.port, body);
			Http.send(Http.request(this.port, "/csv").header("Content-Type", JSON).POST(BodyPublishers.ofString(body)));
		}
		for (String address : List.of("/graphql?query=Xysecret", "/csv?query=Xysecret",
				"/feeds/evidence.atom?disease=Xysecret", "/drug/Xysecret", "/csv?Xysecret=1", "/Xysecret",
				"/candidates?disease=Xysecret%FF")) {
			Http.send(Http.request(this.port, address));
		}
		assertThat(log.getAll()).doesNotContain("Xysecret", "MONDO:0018177", "-17");
	}

	@Test
	void readsUtf8() {
		Answer answer = Http.post(this.port, "{\"query\": \"{ __type(name: \\\"Run🏃Swim🏊\\\") { name } }\"}");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.at("/data/__type").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"not a JSON | INVALID_JSON | no valid JSON
			[{"query": "{ __typename }"}] | BATCH_REFUSED | one JSON object
			[] | BATCH_REFUSED | one JSON object
			"query" | INVALID_REQUEST | no JSON object
			'' | INVALID_REQUEST | body is missing
			{} | INVALID_REQUEST | query is missing
			{"qeury": "{ __typename }"} | INVALID_REQUEST | query is missing
			{"query": ""} | INVALID_REQUEST | query is missing
			{"query": {"obj": "ect"}} | INVALID_REQUEST | query is no string
			{"query": 0} | INVALID_REQUEST | query is no string
			{"query": false} | INVALID_REQUEST | query is no string
			{"query": ["array"]} | INVALID_REQUEST | query is no string
			{"query": "{ __typename }", "operationName": 0} | INVALID_REQUEST | operationName is no string
			{"query": "{ __typename }", "operationName": ["array"]} | INVALID_REQUEST | operationName is no string
			{"query": "{ __typename }", "variables": "string"} | INVALID_REQUEST | variables is no JSON object
			{"query": "{ __typename }", "variables": ["array"]} | INVALID_REQUEST | variables is no JSON object
			{"query": "{ __typename }", "extensions": 0} | INVALID_REQUEST | extensions is no JSON object
			{"query": "{ __typename }", "extensions": false} | INVALID_REQUEST | extensions is no JSON object
			""")
	void refusesWhatIsNoRequest(String body, String code, String says) {
		for (String accept : new String[] { JSON, RESPONSE }) {
			Answer answer = Http.post(this.port, body, "Accept", accept);
			assertThat(answer.status()).isEqualTo(400);
			assertCode(answer, code);
			assertThat(answer.at("/errors/0/message").asString()).contains(says);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"variables\": null", "\"operationName\": null", "\"extensions\": null",
			"\"operationName\": \"Q\"", "\"variables\": {\"a\": 1}", "\"extensions\": {\"some\": \"value\"}" })
	void takesWhatMayBeThere(String parameter) {
		for (String accept : new String[] { JSON, RESPONSE }) {
			Answer answer = Http.post(this.port, "{\"query\": \"query Q { __typename }\", " + parameter + "}", "Accept",
					accept);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.json().has("errors")).isFalse();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"query\": \"{\"}", "{\"query\": \"{ noSuchField }\"}",
			"{\"query\": \"query ($id: ID!) { drug(id: $id) { id } }\", \"variables\": {\"id\": null}}" })
	void tellsByTheStatusThatNothingRan(String body) {
		Answer json = Http.post(this.port, body, "Accept", JSON);
		assertThat(json.status()).isEqualTo(200);
		Answer response = Http.post(this.port, body, "Accept", RESPONSE);
		assertThat(response.status()).isEqualTo(400);
		assertThat(response.json().has("data")).isFalse();
		assertThat(response.json().has("errors")).isTrue();
	}

	@Test
	void refusesToGuessWhichOperationIsMeant() {
		Answer answer = Http.post(this.port, "{\"query\": \"query A { __typename } query B { __typename }\"}", "Accept",
				RESPONSE);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().has("errors")).isTrue();
	}

	@Test
	void answersGet() {
		Answer answer = get("query=" + encoded("query ($id: ID!) { drug(id: $id) { name } }") + "&variables="
				+ encoded("{\"id\": \"CHEMBL.COMPOUND:CHEMBL941\"}"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.at("/data/drug/name").asString()).isEqualTo("Imatinib");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'' | query is missing
			query={__typename}&query={__typename} | given more than once
			query={__typename}&variables={ | variables is no valid JSON
			query={__typename}&variables=[] | variables is no JSON object
			query={__typename}&extensions=1 | extensions is no JSON object
			""")
	void refusesWrongParameters(String query, String says) {
		Answer answer = get(query.replace("{", "%7B").replace("}", "%7D").replace("[", "%5B").replace("]", "%5D"));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.at("/errors/0/message").asString()).contains(says);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH" })
	void refusesOtherMethods(String method) {
		Answer answer = Http.send(Http.request(this.port, "/graphql").method(method, BodyPublishers.noBody()));
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).isEqualTo("GET, POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { JSON, RESPONSE, "*/*" })
	void refusesMutationByGet(String accept) {
		Answer answer = Http
			.send(Http.request(this.port, "/graphql?query=" + encoded(REVOKE)).header("Accept", accept));
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).isEqualTo("POST");
		assertCode(answer, "METHOD_NOT_ALLOWED");
		assertThat(answer.json().has("data")).isFalse();
		assertThat(answer.header("ETag")).isEmpty();
	}

	@Test
	void refusesMutationByGetOfWhoeverMayWrite() {
		Answer answer = Http.send(Http.request(this.port, "/graphql?query=" + encoded(REVOKE))
			.header("Authorization", TestIssuer.bearer("ada", Role.ADMIN)));
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).isEqualTo("POST");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			R | 405
			Q | 200
			""")
	void looksAtTheOperationThatIsMeant(String operation, int status) {
		Answer answer = get("operationName=" + operation + "&query=" + encoded("query Q { __typename } " + REVOKE));
		assertThat(answer.status()).isEqualTo(status);
	}

	@Test
	void refusesMutationByGetThatIsKnownByItsHash() {
		String persisted = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}"
			.formatted(Sha256.of(REVOKE));
		String body = "{\"query\": \"%s\", \"extensions\": %s}".formatted(REVOKE.replace("\"", "\\\""), persisted);
		assertCode(Http.post(this.port, body), "UNAUTHENTICATED");
		Answer answer = get("extensions=" + encoded(persisted));
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).isEqualTo("POST");
	}

	@Test
	void refusesSubscriptionAndStreamByGet() {
		assertThat(get("query=" + encoded("subscription { evidencePublished { sequence } }")).status()).isEqualTo(405);
		Answer stream = Http
			.send(Http.request(this.port, "/graphql?query=" + encoded(REVOKE)).header("Accept", "text/event-stream"));
		assertThat(stream.status()).isEqualTo(405);
		assertThat(stream.header("Allow")).contains("POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "2024-02-30" })
	void saysWhatADayIsWithoutTheNameOfAClass(String day) {
		String answer = post("query ($day: Date) { studies(asOf: $day) { totalCount } }", Map.of("day", day));
		assertThat(answer).contains("'day'", "accepted: a day such as").doesNotContain("java.");
		assertThat(post("{ studies(asOf: \"%s\") { totalCount } }".formatted(day), Map.of()))
			.contains("accepted: a day such as")
			.doesNotContain("java.");
	}

	private String post(String query, Map<String, Object> variables) {
		return Http
			.post(this.port, JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables)))
			.response()
			.body();
	}

	private Answer get(String query) {
		return Http.send(Http.request(this.port, "/graphql?" + query).GET());
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static void assertCode(Answer answer, String code) {
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo(code);
	}

}
