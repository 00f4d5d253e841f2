package org.clew.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.clew.Http;
import org.clew.Neo4jTest;
import org.clew.OwnNodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests each cell of the table of who sees what, by every path to it: whoever is not to
 * see a thing is answered as if there were none.
 */
@Neo4jTest
class KeptTests {

	private static final String OWNER = "kept-owner";

	private static final String COMPANY = "clew:test-kept-company";

	private static final String SUBMIT = """
			mutation {
			  submitStudy(draft: %s, idempotencyKey: "%s", input: {
			    study: {
			      id: "clew:kept-%s", title: "%s title", design: CASE_REPORT, publication: { authors: ["Nobody N"], year: 2024 }
			      uses: [{ drugs: ["%s"], diseases: ["gastrointestinal stromal tumor"], bases: [MECHANISM], effect: CURED, patients: 1
			        adverseEventStatus: NOT_STATED, passage: "Page 2" }]
			    }
			    declaration: { conflictOfInterest: "none", funding: "not stated", machineAssisted: false }
			    proposals: [{ kind: DRUG, name: "%s", id: "clew:kept-drug-%s", reference: "https://example.org/a" }]
			  }) { submission { id proposals { id } } userErrors { path message } }
			}
			""";

	private static final String REPORT = """
			mutation {
			  reportRequest(idempotencyKey: "%s", input: {
			    company: "clew:test-kept-company", drug: "CHEMBL.COMPOUND:CHEMBL3286830", disease: "MONDO:0015798", month: "%s"
			    route: SINGLE_PATIENT, jurisdiction: "US", answered: true, daysToAnswer: 3, decision: GRANTED, comment: "%s"
			  }) { id userErrors { path message } }
			}
			""";

	private static final String ERROR = """
			mutation {
			  reportError(idempotencyKey: "%s", input: { record: "MONDO:0015798", problem: "Xywrong" }) {
			    report { handle } userErrors { path message }
			  }
			}
			""";

	private static final String SHOWN = "id title content events { comment } proposals { id name } otherExtraction { id title }";

	/**
	 * By an identifier, {@code $id}. None of these changes what its caller may not see.
	 */
	private static final List<String> BY_ID = List.of("{ submission(id: \"$id\") { " + SHOWN + " } }",
			"{ node(id: \"$id\") { id name } }", "{ nodes(ids: [\"$id\"]) { id name } }",
			"{ history(id: \"$id\") { edges { node { recordId recordName why fields { after } } } } }",
			"{ resolve(texts: [\"$id\"]) { status node { id name } } }",
			"mutation { commentOnStudy(submission: \"$id\", comment: \"Seen\", idempotencyKey: \"$key\") { submission { "
					+ SHOWN + " } userErrors { code message } } }",
			"mutation { reviewStudy(submission: \"$id\", version: 99, decision: ACCEPT, idempotencyKey: \"$key\") { submission { "
					+ SHOWN + " } userErrors { code message } } }",
			"mutation { resolveDifferences(submission: \"$id\", version: 99, otherVersion: 99, choices: [], idempotencyKey: \"$key\") {"
					+ " submission { id title } userErrors { code message } } }",
			"mutation { reviseStudy(submission: \"$id\", version: 99, idempotencyKey: \"$key\", input: { study: {}, declaration: {} }) {"
					+ " submission { id title } userErrors { code message } } }",
			"mutation { reviewProposal(proposal: \"$id\", version: 99, decision: ACCEPT, idempotencyKey: \"$key\") {"
					+ " proposal { id name } userErrors { code message } } }",
			"mutation { moderateRequest(id: \"$id\", version: 99, decision: ACCEPT, idempotencyKey: \"$key\") {"
					+ " id state userErrors { code message } } }",
			"mutation { decideErrorReport(handle: \"$id\", version: 99, decision: CONFIRM, idempotencyKey: \"$key\") {"
					+ " report { state } userErrors { code message } } }");

	private static final List<String> LISTS = List.of("{ submissions { edges { node { " + SHOWN + " } } } }",
			"{ proposals { edges { node { id name content conflicts { id name } } } } }",
			"{ myRequests { edges { node { id state comment } } } }",
			"{ requestsToModerate { edges { node { id state comment } } } }", "{ apiKeys { id name } }",
			"{ errorReports { nodes { problem fact reference } } }",
			"{ search(text: \"$marker\") { edges { node { id name } } } }",
			"{ changesSince(since: { sequence: 0 }, first: 100) { edges { node { recordId recordName why fields { after } } } } }",
			"{ studies(filter: { year: { equals: 2024 } }) { edges { node { id name } } } }",
			"{ requestOutcomes(groupBy: [COMPANY]) { counted } }");

	private static final List<String> TABLES = List.of("{ submissions { edges { node { id title content } } } }",
			"{ proposals { edges { node { id name content } } } }", "{ myRequests { edges { node { id comment } } } }",
			"{ requestsToModerate { edges { node { id comment } } } }",
			"{ errorReports { edges { node { handle problem } } } }");

	private static final List<String> FEEDS = List.of("/feeds/evidence.atom", "/feeds/evidence.json");

	private final JsonMapper json = new JsonMapper();

	@Autowired
	private Driver driver;

	@LocalServerPort
	private int port;

	private OwnNodes own;

	@BeforeEach
	void addACompany() {
		this.own = new OwnNodes(this.driver, "KeptTests");
		forget();
		this.own.write("CREATE (:Organization:Entity {own} id: '%s', name: 'Test Pharma', role: 'COMPANY'})"
			.formatted(COMPANY));
	}

	@AfterEach
	void forget() {
		this.own.delete();
		this.driver
			.executableQuery(
					"""
							MATCH (n:Submission|SubmissionEvent|Proposal|RequestReport|RequestRegistry|ErrorReport|KeyHolder|ApiKey|IdempotencyKey)
							DETACH DELETE n
							""")
			.execute();
	}

	@Test
	void showsEachThingToWhomTheTableNamesAndToNobodyElse() {
		Map<Kept, Thing> things = things();
		Map<String, Boolean> expected = new TreeMap<>();
		Map<String, Boolean> found = new TreeMap<>();
		things.forEach((kept, thing) -> callers().forEach((name, token) -> {
			String cell = kept + " to " + name;
			expected.put(cell, isExpected(kept, name));
			found.put(cell, paths(thing, token).anyMatch((answer) -> answer.contains(thing.marker())));
		}));
		assertThat(found).isEqualTo(expected);
	}

	@Test
	void answersAsIfThereWereNoneWhomTheTableDoesNotName() {
		things().forEach((kept, thing) -> callers().forEach((name, token) -> {
			if (!isExpected(kept, name)) {
				for (String path : BY_ID) {
					assertThat(byId(path, thing.id(), token)).as("%s to %s by %s", kept, name, path)
						.isEqualTo(byId(path, another(thing.id()), token));
				}
			}
		}));
	}

	/** An identifier of the same form that nothing has. */
	private static String another(String id) {
		return id.substring(0, id.length() - UUID.randomUUID().toString().length()) + UUID.randomUUID();
	}

	private static boolean isExpected(Kept kept, String caller) {
		return switch (caller) {
			case "anonymous" -> false;
			case "owner" -> true;
			default -> kept.isSeenThoughOfOthers(new Caller("somebody", "somebody", Set.of(Role.valueOf(caller))));
		};
	}

	private static Map<String, String> callers() {
		Map<String, String> callers = new LinkedHashMap<>();
		callers.put("anonymous", "");
		callers.put("owner", TestIssuer.bearer(OWNER, Role.CONTRIBUTOR));
		Stream.of(Role.values())
			.forEach((role) -> callers.put(role.name(), TestIssuer.bearer("kept-" + role.name(), role)));
		return callers;
	}

	/** Each with words that nothing else has. */
	private Map<Kept, Thing> things() {
		String owner = TestIssuer.bearer(OWNER, Role.CONTRIBUTOR);
		String reviewer = TestIssuer.bearer("kept-another", Role.REVIEWER);
		Map<Kept, Thing> things = new LinkedHashMap<>();
		JsonNode draft = done(owner,
				SUBMIT.formatted(true, key(), "draft", "Xydraft", "Imatinib", "Xydraftinib", "one"))
			.path("submitStudy")
			.path("submission");
		things.put(Kept.DRAFT, new Thing(draft.path("id").asString(), "Xydraft"));
		JsonNode sent = done(owner, SUBMIT.formatted(false, key(), "sent", "Xysent", "Xysentinib", "Xysentinib", "two"))
			.path("submitStudy")
			.path("submission");
		things.put(Kept.SUBMISSION, new Thing(sent.path("id").asString(), "Xysent title"));
		done(owner,
				"mutation { commentOnStudy(submission: \"%s\", comment: \"Xysaid\", idempotencyKey: \"%s\") { userErrors { message } } }"
					.formatted(sent.path("id").asString(), key()));
		things.put(Kept.COMMENT, new Thing(sent.path("id").asString(), "Xysaid"));
		things.put(Kept.PROPOSAL, new Thing(sent.path("proposals").path(0).path("id").asString(), "Xysentinib"));
		String month = YearMonth.now(ZoneOffset.UTC).minusMonths(1).toString();
		things.put(Kept.REPORT, new Thing(
				done(owner, REPORT.formatted(key(), month, "Xyreport")).path("reportRequest").path("id").asString(),
				"Xyreport"));
		String ended = done(owner, REPORT.formatted(key(), month, "Xyended")).path("reportRequest")
			.path("id")
			.asString();
		done(reviewer,
				"mutation { moderateRequest(id: \"%s\", version: 1, decision: REJECT, comment: \"No\", idempotencyKey: \"%s\") { userErrors { message } } }"
					.formatted(ended, key()));
		things.put(Kept.ENDED_REPORT, new Thing(ended, "Xyended"));
		String error = done(owner, ERROR.formatted(key())).path("reportError").path("report").path("handle").asString();
		things.put(Kept.ERROR_REPORT, new Thing(error, "Xywrong"));
		return things;
	}

	private Stream<String> paths(Thing thing, String token) {
		UnaryOperator<String> filled = (document) -> document.replace("$marker", thing.marker());
		return Stream
			.of(BY_ID.stream().map((path) -> byId(path, thing.id(), token)),
					LISTS.stream().map((list) -> list(filled.apply(list), token)),
					TABLES.stream().map((table) -> get(token, "/csv?query=" + encoded(table))),
					FEEDS.stream().map((feed) -> get(token, feed)))
			.flatMap((answers) -> answers);
	}

	private String list(String document, String token) {
		String answer = ask(token, document);
		assertThat(answer).as(document).doesNotContain("ValidationError", "INTERNAL_ERROR");
		return answer;
	}

	private String byId(String document, String id, String token) {
		String answer = ask(token, document.replace("$id", id).replace("$key", key()));
		assertThat(answer).as(document).doesNotContain("ValidationError", "INTERNAL_ERROR");
		return answer.replace(id, "ID").replaceAll("\"remaining\":[0-9]+", "");
	}

	private JsonNode done(String token, String document) {
		String answer = ask(token, document);
		assertThat(answer).contains("\"userErrors\":[]");
		return this.json.readTree(answer).path("data");
	}

	private String ask(String token, String document) {
		String body = this.json.writeValueAsString(Map.of("query", document));
		return (token.isEmpty() ? Http.post(this.port, body) : Http.post(this.port, body, "Authorization", token))
			.response()
			.body();
	}

	private String get(String token, String address) {
		var request = Http.request(this.port, address);
		if (!token.isEmpty()) {
			request.header("Authorization", token);
		}
		var response = Http.send(request).response();
		assertThat(response.statusCode()).as(address).isLessThan(500);
		return response.body();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	/**
	 * A thing that is kept.
	 *
	 * @param id its identifier
	 * @param marker words that only it has
	 */
	private record Thing(String id, String marker) {
	}

}
