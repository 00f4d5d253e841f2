package org.clew.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.clew.Http;
import org.clew.Neo4jTest;
import org.clew.api.Identifiers;
import org.clew.api.Refused;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.correction.ReportingRate.Settings;
import org.clew.graph.Cypher;
import org.clew.graph.Writing;
import org.clew.security.Role;
import org.clew.security.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tests for reports of errors: from somebody who does not sign in, to the curator's
 * answer.
 */
@Neo4jTest
class ErrorReportTests {

	private static final String REPORT = """
			mutation ($input: ErrorReportInput!, $key: ID!) {
			  reportError(input: $input, idempotencyKey: $key) {
			    report { handle state answer } userErrors { path code message accepted }
			  }
			}
			""";

	private static final String STATUS = "query ($handle: ID!) { errorReportStatus(handle: $handle) { state answer decidedAt } }";

	private static final String DECIDE = """
			mutation ($handle: ID!, $version: Int!, $decision: ErrorDecision!, $answer: String, $key: ID!) {
			  decideErrorReport(handle: $handle, version: $version, decision: $decision, answer: $answer, idempotencyKey: $key) {
			    report { state } userErrors { path code message }
			  }
			}
			""";

	private static final String LIST = "{ errorReports { totalCount nodes { handle version state fact problem reference reporter record { id name } } } }";

	private static final String NOBODY = "";

	private final String carla = TestIssuer.bearer("carla", Role.CURATOR);

	@Autowired
	private Driver driver;

	@Autowired
	private Cypher cypher;

	@Autowired
	private Writing writing;

	@Autowired
	private Identifiers identifiers;

	@LocalServerPort
	private int port;

	@BeforeEach
	@AfterEach
	void forget() {
		this.driver.executableQuery("MATCH (n:ErrorReport|IdempotencyKey) DETACH DELETE n").execute();
	}

	@Test
	void takesAReportFromSomebodyWhoDoesNotSignIn() {
		JsonNode report = reported(NOBODY, "It is licensed from 1 year");
		assertThat(report.path("handle").asString()).matches("clew:error-[0-9a-f-]{36}");
		assertThat(status(report)).hasToString("{\"state\":\"WAITING\",\"answer\":null,\"decidedAt\":null}");
		JsonNode seen = ask(this.carla, LIST, Map.of()).path("errorReports").path("nodes").path(0);
		assertThat(seen.path("problem").asString()).isEqualTo("It is licensed from 1 year");
		assertThat(seen.path("reporter").asString()).isEmpty();
		assertThat(seen.path("record").path("id").asString()).isEqualTo("MONDO:0015798");
	}

	@Test
	void tellsWhoeverHasTheHandleWhatTheCuratorAnswered() {
		JsonNode report = reported(NOBODY, "Wrong year");
		assertThat(decided(this.carla, report, 1, "CONFIRM", "You are right").path("userErrors")).isEmpty();
		assertThat(status(report).path("state").asString()).isEqualTo("CONFIRMED");
		assertThat(status(report).path("answer").asString()).isEqualTo("You are right");
		assertThat(decided(this.carla, report, 2, "CORRECTED", null).path("report").path("state").asString())
			.isEqualTo("CORRECTED");
	}

	@Test
	void decidesOnlyOnTheVersionThatWasRead() {
		JsonNode report = reported(NOBODY, "Wrong year");
		decided(this.carla, report, 1, "CONFIRM", "Yes");
		assertThat(code(decided(TestIssuer.bearer("carl", Role.CURATOR), report, 1, "DECLINE", "No")))
			.isEqualTo("OUTDATED");
		assertThat(code(decided(this.carla, report, 2, "CONFIRM", null))).isEqualTo("WRONG_STATE");
		assertThat(code(decided(this.carla, report, 2, "DECLINE", " "))).isEqualTo("REQUIRED");
	}

	@Test
	void letsNobodyDecideOnWhatTheyReported() {
		JsonNode report = reported(this.carla, "Wrong year");
		assertThat(code(decided(this.carla, report, 1, "CONFIRM", "Yes"))).isEqualTo("NOT_ALLOWED");
	}

	@Test
	void showsWhatItSaysToCuratorsAndToItsReporterOnly() {
		reported(TestIssuer.bearer("rosa", Role.CONTRIBUTOR), "Wrong year");
		assertThat(total(TestIssuer.bearer("rosa", Role.CONTRIBUTOR))).isEqualTo(1);
		assertThat(total(TestIssuer.bearer("rita", Role.REVIEWER))).isZero();
		assertThat(total(this.carla)).isEqualTo(1);
		assertThat(ask(NOBODY, LIST, Map.of()).path("errorReports").isNull()).isTrue();
	}

	@Test
	void refusesWhatIsTooLongOrSpeaksOfNoRecord() {
		assertThat(code(report(NOBODY, Map.of("record", "MONDO:0015798", "problem", "x".repeat(2001)))))
			.isEqualTo("INVALID");
		assertThat(code(report(NOBODY, Map.of("record", "MONDO:0015798", "problem", " ")))).isEqualTo("REQUIRED");
		assertThat(code(report(NOBODY, Map.of("record", "MONDO:9999999", "problem", "x")))).isEqualTo("UNKNOWN");
	}

	@Test
	void takesNoMoreThanCuratorsCanRead() {
		ErrorReports few = new ErrorReports(this.cypher, this.identifiers, new ReportingRate(new Settings(10, 1)));
		assertThat(taken(few, "one client")).isTrue();
		assertThat(taken(few, "another client")).isFalse();
	}

	@Test
	void takesNoMoreFromAClientThanItsShare() {
		ErrorReports few = new ErrorReports(this.cypher, this.identifiers, new ReportingRate(new Settings(2, 100)));
		assertThat(taken(few, "one client")).isTrue();
		assertThat(taken(few, "one client")).isTrue();
		assertThat(taken(few, "one client")).isFalse();
		assertThat(taken(few, "another client")).isTrue();
	}

	@Test
	void keepsRoomForThoseWhoSignIn() {
		ErrorReports few = new ErrorReports(this.cypher, this.identifiers, new ReportingRate(new Settings(10, 2)));
		assertThat(taken(few, "address 192.0.2.1")).isTrue();
		assertThat(taken(few, "address 198.51.100.1")).as("a second stranger").isFalse();
		assertThat(taken(few, "caller rosa", "rosa")).isTrue();
		assertThat(taken(few, "caller rita", "rita")).as("a third of two").isFalse();
	}

	@Test
	void takesNoMoreFromWhoeverHasManyAddresses() {
		ReportingRate rate = new ReportingRate(new Settings(2, 100));
		for (String network : List.of("address 192.0.2.", "address 20010db80000000")) {
			for (int i = 0; i < 10; i++) {
				rate.take(network + i);
			}
			assertThatThrownBy(() -> rate.check(network + 5)).isInstanceOf(Refused.class);
		}
		rate.take("address 192.0.3.1");
		rate.take("address 20010db900000000");
	}

	@Test
	void answersARepeatedReportWithTheFirstHandle() {
		Map<String, Object> asked = Map.of("input", Map.of("record", "MONDO:0015798", "problem", "Once"), "key",
				"same");
		List<JsonNode> answers = List.of(ask(NOBODY, REPORT, asked), ask(NOBODY, REPORT, asked));
		assertThat(answers.getFirst()).isEqualTo(answers.getLast());
		assertThat(total(this.carla)).isEqualTo(1);
	}

	@Test
	void writesOnlyThatAReportCameIntoTheLog() {
		JsonNode report = reported(NOBODY, "Xysecret");
		var entries = this.driver.executableQuery("MATCH (c:Change {record: $id}) RETURN properties(c) AS change")
			.withParameters(Map.of("id", report.path("handle").asString()))
			.execute()
			.records();
		assertThat(entries).hasSize(1);
		assertThat(entries.getFirst().get("change").asMap().toString()).contains("WAITING", "CURATORS")
			.doesNotContain("Xysecret");
	}

	private boolean taken(ErrorReports reports, String client) {
		return taken(reports, client, NOBODY);
	}

	private boolean taken(ErrorReports reports, String client, String reporter) {
		ErrorReportInput input = new ErrorReportInput("MONDO:0015798", null, "Wrong year", null);
		try {
			this.writing.inTransaction((transaction) -> reports.report(transaction, input, reporter, client));
			return true;
		}
		catch (Refused ex) {
			assertThat(ex.errors()).extracting(UserError::code).containsExactly(UserErrorCode.TOO_MANY);
			return false;
		}
	}

	private int total(String token) {
		return ask(token, LIST, Map.of()).path("errorReports").path("totalCount").asInt();
	}

	private static String code(JsonNode payload) {
		return payload.path("userErrors").path(0).path("code").asString();
	}

	private JsonNode status(JsonNode report) {
		return ask(NOBODY, STATUS, Map.of("handle", report.path("handle").asString())).path("errorReportStatus");
	}

	private JsonNode reported(String token, String problem) {
		JsonNode payload = report(token,
				Map.of("record", "orphanet:178342", "fact", "From 6 years", "problem", problem));
		assertThat(payload.path("userErrors")).isEmpty();
		return payload.path("report");
	}

	private JsonNode report(String token, Map<String, ?> input) {
		return ask(token, REPORT, Map.of("input", input, "key", UUID.randomUUID().toString())).path("reportError");
	}

	private JsonNode decided(String token, JsonNode report, int version, String decision, String answer) {
		Map<String, Object> variables = new HashMap<>(Map.of("handle", report.path("handle").asString(), "version",
				version, "decision", decision, "key", UUID.randomUUID().toString()));
		variables.put("answer", answer);
		return ask(token, DECIDE, variables).path("decideErrorReport");
	}

	private JsonNode ask(String token, String document, Map<String, ?> variables) {
		String body = JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
		return (token.isEmpty() ? Http.post(this.port, body) : Http.post(this.port, body, "Authorization", token))
			.at("/data");
	}

}
