package org.clew.explorer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.clew.security.Role;
import org.clew.security.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A contributor's way from signing in to a submission, and a reviewer's decision. The
 * token is one of the tests' issuer, and checks are those of the server; what would be
 * kept is answered in its place.
 */
@BrowserTest
class ContributePageTests {

	private static final Pattern PAGES = Pattern.compile("^http://localhost:\\d+/(contribute|signed-in|study)");

	private static final String SUBMISSION = """
			{"data": {"submission": {
			  "id": "s-1", "version": 3, "state": "SUBMITTED", "revision": 1, "studyId": "clew:example-2024", "title": "A title <b>as published</b>",
			  "submitter": "person-ada", "reviewers": [], "createdAt": "2026-01-01T10:00:00Z", "updatedAt": "2026-01-02T10:00:00Z",
			  "content": {"id": "clew:example-2024", "design": "CASE_REPORT", "uses": [{"drugs": ["CHEMBL.COMPOUND:CHEMBL941"], "effect": "CURED", "passage": "Page 2", "adverseEvents": [{"term": "rash", "grade": "2"}]}]},
			  "revises": null, "supersededBy": null,
			  "declaration": {"conflictOfInterest": "none", "funding": "not stated", "machineAssisted": false, "machine": null},
			  "likelyDuplicates": [], "published": null, "proposals": [],
			  "otherExtraction": {"id": "s-2", "version": 4, "title": "The same, by somebody else", "submitter": "person-bob", "state": "SUBMITTED"},
			  "differences": [
			    {"path": "uses[0].effect", "first": "CURED", "second": "SYMPTOMS_IMPROVED", "resolved": null},
			    {"path": "uses[0].patients", "first": null, "second": 2, "resolved": null}],
			  "events": [{"at": "2026-01-02T10:00:00Z", "by": "person-ada", "action": "SUBMITTED", "state": "SUBMITTED", "comment": null}]
			}}}
			""";

	private static final String SUBMISSIONS = """
			{"data": {"submissions": {"totalCount": 1, "pageInfo": {"hasNextPage": false, "endCursor": null}, "edges": [{"node":
			  {"id": "s-1", "state": "SUBMITTED", "revision": 1, "studyId": "clew:example-2024", "title": "A title as published",
			   "submitter": "person-ada", "updatedAt": "2026-01-02T10:00:00Z"}}]}}}
			""";

	private static final String DONE = """
			{"data": {"result": {"submission": {"id": "s-1"}, "userErrors": []}}}
			""";

	private static final String STUDY = "/study/clew:cameron-2011-imatinib";

	private static final String ALREADY = """
			{"data": {"result": {"study": null, "userErrors": [
			  {"path": ["reason"], "code": "REQUIRED", "message": "A sentence is wanted", "accepted": null},
			  {"path": ["study"], "code": "CONFLICT", "message": "Somebody changes it now", "accepted": null}]}}}
			""";

	private static final String RETRACTED = """
			{"data": {"result": {"study": {"id": "clew:cameron-2011-imatinib"}, "userErrors": []}}}
			""";

	private static final String REPORTED = """
			{"data":{"errorReports":{"totalCount":1,"nodes":[{"handle":"clew:error-1","version":2,"state":"WAITING","fact":"From 6 years",
			"problem":"It is licensed from 1 year","reference":"PMID:1","reporter":"","receivedAt":"2026-11-30T12:00:00.000Z",
			"recordId":"MONDO:0015798","record":{"__typename":"Disease","id":"MONDO:0015798","name":"A disease"}}]}}}
			""";

	private static final String NOTHING_REPORTED = "{\"data\":{\"errorReports\":{\"totalCount\":0,\"nodes\":[]}}}";

	private static final String RETRACTION = """
			"retraction":{"reason":"Images were used twice.","date":"2026-11-01"}""";

	private static final String FAILED = """
			{"errors": [{"message": "INTERNAL_ERROR for 4f2a-17", "extensions": {"classification": "INTERNAL_ERROR"}}], "data": null}
			""";

	@Autowired
	private Driver driver;

	@AfterEach
	void forgetKeys() {
		this.driver.executableQuery("MATCH (n:IdempotencyKey) DETACH DELETE n").execute();
	}

	static Stream<Arguments> views() {
		return Stream.of(Look.values())
			.flatMap((look) -> Stream.of(Arguments.of("contribute", "/contribute", look),
					Arguments.of("contribute-new", "/contribute/new", look),
					Arguments.of("contribute-review", "/contribute/s-1", look)));
	}

	@ParameterizedTest
	@MethodSource("views")
	void isAccessibleAndFitsInEveryLook(String name, String address, Look look, Visit visit) {
		signedIn(visit, Role.REVIEWER);
		answer(visit, "query Submission(", (request) -> SUBMISSION);
		answer(visit, "query Submissions(", (request) -> SUBMISSIONS);
		visit.look(look).open(address);
		assertThat(visit.page().locator("h1")).hasCount(1);
		visit.assertFits();
		visit.assertAccessible();
		visit.picture(name + "-" + look);
	}

	@Test
	void saysWhyNobodyCanSignInWhereNoIssuerIsNamed(Visit visit) {
		visit.open("/contribute");
		assertThat(visit.page().locator(".empty")).containsText("names no issuer");
		assertThat(visit.page().locator("nav")).not().containsText("Contribute");
	}

	@Test
	void signsInByAuthorizationCodeAndPkce(Visit visit) {
		nameIssuer(visit);
		visit.page().route("**/.well-known/openid-configuration", (route) -> fulfill(route, """
				{"issuer": "http://localhost", "authorization_endpoint": "http://localhost/oauth2/authorize",
				 "token_endpoint": "http://localhost/oauth2/token"}
				"""));
		List<String> asked = new ArrayList<>();
		visit.page().route("**/oauth2/authorize**", (route) -> {
			asked.add(route.request().url());
			route.fulfill(new Route.FulfillOptions().setContentType("text/html")
				.setBody("<meta http-equiv=refresh content='0;url=/signed-in?code=once&state=%s'>"
					.formatted(parameter(route.request().url(), "state"))));
		});
		visit.page().route("**/oauth2/token", (route) -> {
			asked.add(route.request().postData());
			fulfill(route, "{\"access_token\": \"%s\", \"expires_in\": 600}".formatted(token(Role.CONTRIBUTOR)));
		});
		visit.open("/contribute");
		button(visit, "Sign in").click();
		assertThat(visit.page().locator(".who")).containsText("contributor");
		assertThat(visit.address()).isEqualTo("/contribute");
		assertThat(parameter(asked.getFirst(), "code_challenge_method")).isEqualTo("S256");
		assertThat(parameter(asked.getFirst(), "code_challenge"))
			.isEqualTo(challenge(parameter("?" + asked.getLast(), "code_verifier")));
		assertThat((String) visit.page().evaluate("() => document.cookie")).isEmpty();
		button(visit, "Sign out").click();
		assertThat(visit.page().locator(".invitation")).containsText("signed out");
		assertThat((Number) visit.page().evaluate("() => sessionStorage.length")).isEqualTo(0);
	}

	@Test
	void showsWhatIsWrongBesideItsFieldWhileOneTypes(Visit visit) {
		signedIn(visit, Role.CONTRIBUTOR);
		visit.open("/contribute/new");
		visit.page().locator("#f-study-uses-0-adverseEvents-add").click();
		visit.page().locator("#f-study-uses-0-adverseEvents-0-grade").fill("9");
		Locator found = visit.page().locator("#f-study-uses-0-adverseEvents-0-grade-found");
		assertThat(found).containsText("'9' is not accepted");
		visit.page().locator("#f-study-uses-0-adverseEvents-0-grade").fill("3–4");
		assertThat(found).hasCount(0);
		visit.page().locator("#f-study-uses-0-patients").fill("1.5");
		assertThat(visit.page().locator("#f-study-uses-0-patients-found")).containsText("no whole number");
	}

	@ParameterizedTest
	@CsvSource({ "23598171, PMID:23598171", "https://pubmed.ncbi.nlm.nih.gov/23598171/, PMID:23598171",
			"https://doi.org/10.1097/CAD.0000000000000979, doi:10.1097/cad.0000000000000979",
			"see NCT04566393 at the register, CLINICALTRIALS:NCT04566393" })
	void startsFromANumberOrAnAddress(String pasted, String identifier, Visit visit) {
		signedIn(visit, Role.CONTRIBUTOR);
		visit.open("/contribute/new");
		visit.page().getByLabel("Start from a PMID").fill(pasted);
		button(visit, "Start").click();
		assertThat(visit.page().locator(".start-from [role=status]")).containsText(identifier);
		assertThat(visit.page().locator("#f-study-id")).hasValue(identifier.startsWith("doi:") ? "" : identifier);
	}

	@Test
	void leadsFromWhatIsMissingToItsField(Visit visit) {
		signedIn(visit, Role.CONTRIBUTOR);
		visit.open("/contribute/new");
		button(visit, "Submit for review").click();
		assertThat(visit.page().locator(".error-summary")).isFocused();
		visit.page().locator(".error-summary a").getByText("What came of it").click();
		assertThat(visit.page().locator("#f-study-uses-0-effect")).isFocused();
		assertThat(visit.page().locator("#f-study-uses-0-effect")).hasAttribute("aria-invalid", "true");
		visit.assertAccessible();
	}

	@Test
	void submitsOnceHoweverOftenOneTries(Visit visit) {
		signedIn(visit, Role.CONTRIBUTOR);
		List<String> keys = new ArrayList<>();
		answer(visit, "query Submission(", (request) -> SUBMISSION);
		answer(visit, "mutation Submit(", (request) -> {
			keys.add(variables(request).path("key").asString());
			return (keys.size() == 1) ? FAILED : DONE;
		});
		visit.open("/contribute/new");
		visit.page().locator("#f-study-title").fill("A title as published");
		button(visit, "Submit for review").click();
		assertThat(visit.page().locator(".error-summary")).containsText("4f2a-17");
		visit.open("/contribute/new");
		assertThat(visit.page().locator("#f-study-title")).hasValue("A title as published");
		button(visit, "Submit for review").click();
		assertThat(visit.page().locator("h1")).hasText("A title <b>as published</b>");
		assertThat(keys).hasSize(2).doesNotContain("");
		assertThat(keys.getLast()).isEqualTo(keys.getFirst());
	}

	@Test
	void decidesBetweenTwoExtractionsFieldByField(Visit visit) {
		signedIn(visit, Role.REVIEWER);
		List<JsonNode> chosen = new ArrayList<>();
		answer(visit, "query Submission(", (request) -> SUBMISSION);
		answer(visit, "mutation Resolve(", (request) -> {
			assertThat(variables(request).path("version").asInt()).isEqualTo(3);
			assertThat(variables(request).path("otherVersion").asInt()).isEqualTo(4);
			chosen.add(variables(request).path("choices"));
			return DONE;
		});
		visit.open("/contribute/s-1");
		assertThat(button(visit, "Let these stand")).isDisabled();
		visit.page().getByRole(AriaRole.RADIOGROUP).nth(0).getByLabel("The other one").check();
		visit.page().getByRole(AriaRole.RADIOGROUP).nth(1).getByLabel("This one").check();
		button(visit, "Let these stand").click();
		assertThat(visit.page().locator(".said-done")).containsText("resolved");
		assertThat(chosen).singleElement()
			.hasToString("[{\"path\":\"uses[0].effect\",\"choice\":\"SECOND\"},"
					+ "{\"path\":\"uses[0].patients\",\"choice\":\"FIRST\"}]");
	}

	@Test
	void asksForAReasonBeforeItTurnsSomethingDown(Visit visit) {
		signedIn(visit, Role.REVIEWER);
		List<JsonNode> sent = new ArrayList<>();
		answer(visit, "query Submission(", (request) -> SUBMISSION);
		answer(visit, "mutation Review(", (request) -> {
			sent.add(variables(request));
			return DONE;
		});
		visit.open("/contribute/s-1");
		visit.page().getByLabel("Ask for changes").check();
		button(visit, "Decide").click();
		assertThat(visit.page().locator(".decision .problem")).containsText("Say why");
		assertThat(visit.page().getByLabel("Comment")).isFocused();
		visit.page().getByLabel("Comment").fill("Which table?");
		button(visit, "Decide").click();
		assertThat(visit.page().locator(".said-done")).containsText("Decided");
		assertThat(sent).singleElement().satisfies((it) -> {
			assertThat(it.path("version").asInt()).isEqualTo(3);
			assertThat(it.path("decision").asString()).isEqualTo("REQUEST_CHANGES");
			assertThat(it.path("comment").asString()).isEqualTo("Which table?");
		});
	}

	@Test
	void retractsAStudyWithAReasonAndShowsItAsRetracted(Visit visit) {
		signedIn(visit, Role.CURATOR);
		List<JsonNode> sent = new ArrayList<>();
		visit.page().route("**/graphql", (route) -> {
			APIResponse answer = route.fetch();
			route.fulfill(new Route.FulfillOptions().setResponse(answer)
				.setBody((sent.size() < 2) ? answer.text() : answer.text().replace("\"retraction\":null", RETRACTION)));
		});
		answer(visit, "mutation Retract(", (request) -> {
			sent.add(variables(request));
			return (sent.size() == 1) ? ALREADY : RETRACTED;
		});
		visit.open(STUDY);
		button(visit, "Retract this study…").click();
		Locator reason = visit.page().getByLabel("Why it is retracted");
		assertThat(reason).isFocused();
		button(visit, "Go on").click();
		assertThat(visit.page().locator(".retract .problem")).hasText("Say why it is retracted.");
		reason.fill("Images were used twice.");
		button(visit, "Go on").click();
		assertThat(visit.page().locator(".retract-sure p")).isFocused();
		visit.assertAccessible();
		button(visit, "Yes, retract it").click();
		assertThat(visit.page().locator(".retract .problem")).hasText("A sentence is wanted");
		assertThat(visit.page().locator(".retract .failure")).containsText("Somebody changes it now");
		assertThat(reason).isFocused();
		button(visit, "Go on").click();
		button(visit, "Yes, retract it").click();
		assertThat(visit.page().locator(".alert")).containsText("2026-11-01: Images were used twice.");
		assertThat(visit.page().locator("div:has(> .alert)")).isFocused();
		assertThat(button(visit, "Retract this study…")).hasCount(0);
		assertThat(sent).hasSize(2).allSatisfy((it) -> {
			assertThat(it.path("study").asString()).isEqualTo("clew:cameron-2011-imatinib");
			assertThat(it.path("version").asInt()).isEqualTo(1);
			assertThat(it.path("reason").asString()).isEqualTo("Images were used twice.");
		});
		assertThat(sent.getLast().path("key")).isEqualTo(sent.getFirst().path("key"));
	}

	@Test
	void showsCuratorsWhatWasReportedAndTakesTheirDecision(Visit visit) {
		signedIn(visit, Role.CURATOR);
		List<JsonNode> sent = new ArrayList<>();
		answer(visit, "query Reported ", (request) -> sent.isEmpty() ? REPORTED : NOTHING_REPORTED);
		answer(visit, "mutation DecideError(", (request) -> {
			sent.add(variables(request));
			return "{\"data\":{\"result\":{\"userErrors\":[]}}}";
		});
		visit.open("/contribute");
		assertThat(visit.page().locator(".reported-error")).containsText("It is licensed from 1 year");
		visit.assertAccessible();
		visit.page().getByLabel("Answer to whoever reported it").fill("You are right");
		button(visit, "It is an error").click();
		assertThat(visit.page().locator("main")).containsText("No reported error is waiting.");
		assertThat(sent).singleElement().satisfies((it) -> {
			assertThat(it.path("version").asInt()).isEqualTo(2);
			assertThat(it.path("decision").asString()).isEqualTo("CONFIRM");
			assertThat(it.path("answer").asString()).isEqualTo("You are right");
		});
	}

	@Test
	void offersARetractionToCuratorsOnly(Visit visit) {
		signedIn(visit, Role.REVIEWER);
		visit.page()
			.waitForResponse(
					(response) -> response.url().endsWith("/graphql")
							&& body(response.request()).path("query").asString().startsWith("query Caller"),
					() -> visit.open(STUDY));
		assertThat(button(visit, "Retract this study…")).hasCount(0);
	}

	private static void signedIn(Visit visit, Role role) {
		nameIssuer(visit);
		visit.page()
			.addInitScript(
					"sessionStorage.setItem('clew.session', JSON.stringify({ token: '%s', until: Date.now() + 600000 }))"
						.formatted(token(role)));
	}

	/** The server of the tests names none to sign in at. */
	private static void nameIssuer(Visit visit) {
		visit.page().route(PAGES, (route) -> {
			APIResponse page = route.fetch();
			route.fulfill(new Route.FulfillOptions().setResponse(page)
				.setBody(page.text().replace("name=\"sign-in\" content=\"\"", "name=\"sign-in\" content=\"/\"")));
		});
	}

	/** Answers one operation in the server's place. */
	private static void answer(Visit visit, String operation, Function<Request, String> answer) {
		visit.page().route("**/graphql", (route) -> {
			if (body(route.request()).path("query").asString().startsWith(operation)) {
				fulfill(route, answer.apply(route.request()));
			}
			else {
				route.fallback();
			}
		});
	}

	private static void fulfill(Route route, String body) {
		route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(body));
	}

	private static JsonNode body(Request request) {
		return JsonMapper.shared().readTree(request.postData());
	}

	private static JsonNode variables(Request request) {
		return body(request).path("variables");
	}

	private static String token(Role role) {
		return TestIssuer.bearer("ada", role).substring("Bearer ".length());
	}

	private static String parameter(String address, String name) {
		Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address);
		assertThat(found.find()).as(name + " in " + address).isTrue();
		return found.group(1);
	}

	private static String challenge(String verifier) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
		}
		catch (GeneralSecurityException ex) {
			throw new AssertionError(ex);
		}
	}

	private static Locator button(Visit visit, String name) {
		return visit.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
