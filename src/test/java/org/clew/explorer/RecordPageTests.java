package org.clew.explorer;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the pages of drugs, targets, diseases, studies, programmes and organizations.
 */
@BrowserTest
class RecordPageTests {

	private static final String WITHDRAWN = "/drug/CHEMBL.COMPOUND:CHEMBL1201506";

	private static final String LORLATINIB = "/drug/CHEMBL.COMPOUND:CHEMBL3286830";

	private static final String RETRACTION = """
			"retraction":{"reason":"Images were used twice.","date":"2026-11-01"}""";

	private static final String HISTORY = """
			{"data":{"history":{"totalCount":1,"pageInfo":{"hasNextPage":false,"endCursor":null},"edges":[{"node":{"sequence":7,
			"at":"2026-11-01T12:00:00Z","by":"seed","action":"CHANGED","recordId":"CHEMBL.COMPOUND:CHEMBL3286830","recordName":"Lorlatinib",
			"why":"A label was read.","release":null,"fields":[{"field":"stage","before":"PHASE3","after":"APPROVAL"}]}}]}}}
			""";

	private static final String HOSTILE = "<img src=x onerror=\\\"document.title='owned'\\\">";

	@ParameterizedTest
	@MethodSource("pages")
	void keepsNobodyOutAndFitsAnyScreen(String name, String path, Visit visit) {
		visit.open(path);
		for (Look look : Look.values()) {
			visit.look(look).settle().assertAccessible();
			visit.assertFits();
			visit.picture(name + "-" + look);
		}
	}

	static Stream<Arguments> pages() {
		return Stream.of(Arguments.of("drug", WITHDRAWN), Arguments.of("target", "/target/HGNC:427"),
				Arguments.of("disease", "/disease/MONDO:0015798"),
				Arguments.of("study", "/study/clew:cameron-2011-imatinib"),
				Arguments.of("programme", "/programme/CLINICALTRIALS:NCT04566393"),
				Arguments.of("organization", "/organization/clew:fda"));
	}

	@ParameterizedTest
	@CsvSource({ "/drug/CHEMBL.COMPOUND:CHEMBL1201506, 200", "/drug/CHEMBL.COMPOUND:CHEMBL999999999, 404",
			"/drug/HGNC:427, 404", "/target/HGNC:427, 200", "/dossier/nothing, 404" })
	void answersWithTheStatusOfTheRecord(String path, int status, Visit visit) {
		assertThat(visit.page().request().get(path).status()).isEqualTo(status);
	}

	@Test
	void saysFirstThatADrugWasWithdrawn(Visit visit) {
		visit.open(WITHDRAWN);
		Locator alert = visit.page().getByRole(AriaRole.NOTE);
		assertThat(alert).containsText("Withdrawn from a market");
		assertThat(alert).containsText("2010");
		assertThat(alert.boundingBox().y).as("above the fold").isLessThan(400);
	}

	@Test
	void sendsAReportOfAnErrorAndTellsWhatCameOfIt(Visit visit) {
		visit.open(LORLATINIB);
		visit.page().getByText("Report an error").first().click();
		visit.page().getByLabel("What is wrong, or what is right").fill("It is licensed in Canada since 2018");
		visit.assertAccessible();
		visit.page().getByText("Send to the curators").click();
		assertThat(visit.page().locator(".report code")).containsText("clew:error-");
		visit.page().getByText("What came of it?").click();
		assertThat(visit.page().locator(".report[open]")).containsText("No curator has decided on it yet.");
	}

	@Test
	void saysFirstThatAStudyWasRetracted(Visit visit) {
		visit.changeAnswers((answer) -> answer.replace("\"retraction\":null", RETRACTION));
		visit.open("/study/clew:cameron-2011-imatinib");
		Locator alert = visit.page().getByRole(AriaRole.NOTE);
		assertThat(alert).containsText("Retracted");
		assertThat(alert).containsText("2026-11-01: Images were used twice.");
		assertThat(section(visit, "Reported uses").locator("tbody .warn")).hasText("Retracted");
		visit.assertAccessible();
	}

	@Test
	void showsWhatChangedAndWhatItSaidBefore(Visit visit) {
		visit.changeAnswers((answer) -> answer.contains("\"history\":") ? HISTORY : answer);
		visit.open(LORLATINIB);
		Locator history = visit.page().locator("#history");
		assertThat(history).containsText("A label was read.");
		history.getByText("one field").click();
		assertThat(history.locator("del")).hasText("PHASE3");
		assertThat(history.locator("ins")).hasText("APPROVAL");
		visit.assertAccessible();
	}

	@Test
	void showsEvidenceAgainstInTheSameListAsEvidenceFor(Visit visit) {
		visit.open(LORLATINIB);
		Locator findings = section(visit, "Other findings");
		assertThat(findings.locator(".stance-supports").first()).isVisible();
		assertThat(findings.locator(".stance-opposes").first()).isVisible();
	}

	@Test
	void drawsGradesAndHasTheNumbersInATable(Visit visit) {
		visit.open(WITHDRAWN);
		Locator events = visit.page().locator("#adverse-events");
		assertThat(events.locator("svg .grade-bar")).hasCount(20);
		assertThat(events.locator("svg")).containsText("142 of 331 (42.9%)");
		events.getByText("The numbers as a table").click();
		assertThat(events.locator("tbody tr")).hasCount(20);
		assertThat(events.locator("tbody")).containsText("142 of 331 (42.9%)");
	}

	@Test
	void saysHowManyThereAreAndShowsTheRest(Visit visit) {
		visit.open(WITHDRAWN);
		Locator events = visit.page().locator("#adverse-events");
		assertThat(events.locator(".count")).hasText("21");
		assertThat(events).containsText("20 of 21 are shown.");
		Locator more = events.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show one more"));
		visit.tabTo(more);
		visit.press("Enter");
		assertThat(events.locator("svg .grade-bar")).hasCount(21);
		assertThat(more).isHidden();
	}

	@Test
	void leadsFromRecordToRecordAndBack(Visit visit) {
		visit.open("/disease/MONDO:0015798");
		visit.page().locator("#hierarchy .tree-below a").first().click();
		visit.settle();
		assertThat(visit.address()).startsWith("/disease/").isNotEqualTo("/disease/MONDO:0015798");
		visit.page().goBack();
		assertThat(visit.page().locator("h1")).hasText("inflammatory myofibroblastic tumor");
		assertThat(visit.address()).isEqualTo("/disease/MONDO:0015798");
	}

	@Test
	void resolvesAnyIdentifierInItsAddress(Visit visit) {
		visit.open("/disease/orphanet:178342");
		assertThat(visit.page().locator("h1")).hasText("inflammatory myofibroblastic tumor");
	}

	@Test
	void linksIdentifiersToWhereTheyLead(Visit visit) {
		visit.open("/target/HGNC:427");
		assertThat(section(visit, "In other databases").getByRole(AriaRole.LINK,
				new Locator.GetByRoleOptions().setName("UNIPROTKB:Q9UM73")))
			.hasAttribute("href", "https://www.uniprot.org/uniprotkb/Q9UM73/entry");
	}

	@Test
	void citesWithTheVersionOfTheData(Visit visit) {
		visit.open(LORLATINIB);
		assertThat(visit.page().locator(".cite-text")).containsText("Lorlatinib (CHEMBL.COMPOUND:CHEMBL3286830)");
		assertThat(visit.page().locator(".cite-text")).containsText("[data seed-");
		visit.page().getByText("Copy as BibTeX").click();
		assertThat(visit.page().getByText("Copied.")).isVisible();
		assertThat((String) visit.page().evaluate("() => navigator.clipboard.readText()")).startsWith("@misc{clew")
			.contains("url = {");
	}

	@Test
	void saysWhatItDoesNotKnow(Visit visit) {
		visit.open("/drug/CHEMBL.COMPOUND:CHEMBL999999999");
		assertThat(visit.page().locator("main")).containsText("CHEMBL.COMPOUND:CHEMBL999999999");
		visit.assertAccessible();
	}

	@Test
	void showsTheIdOfAFailureAndTriesAgain(Visit visit) {
		visit.failApi();
		visit.open(LORLATINIB);
		Locator failure = visit.page().getByRole(AriaRole.ALERT);
		assertThat(failure).containsText("4f2a-17");
		visit.assertAccessible();
		visit.picture("failure");
		visit.healApi();
		failure.getByText("Try again").click();
		assertThat(visit.page().locator("h1")).hasText("Lorlatinib");
	}

	@Test
	void saysThatTheServerDoesNotAnswer(Visit visit) {
		visit.failApi(502);
		visit.open(LORLATINIB);
		assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Clew does not answer");
	}

	@Test
	void showsWhatIsComingUntilItIsThere(Visit visit) {
		Runnable answer = visit.holdApi();
		visit.page().navigate(LORLATINIB);
		assertThat(visit.page().locator("main .skeleton")).isVisible();
		visit.picture("loading");
		answer.run();
		assertThat(visit.page().locator("h1")).hasText("Lorlatinib");
	}

	@Test
	void saysThatThereIsNoNetwork(Visit visit) {
		visit.open(LORLATINIB);
		visit.goOffline();
		section(visit, "Reported uses").locator("a[href^='/disease/']").first().click();
		assertThat(visit.page().locator(".offline")).isVisible();
		assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("You are offline");
	}

	@Test
	void saysThatAPageCannotBeDrawnAndLeadsOn(Visit visit) {
		visit.open("/target/HGNC:427");
		visit.changeAnswers((answer) -> answer.replace("\"identifiers\":[", "\"identifiers\":7,\"unknown\":["));
		visit.page().locator("main a[href='%s']".formatted(LORLATINIB)).first().click();
		Locator failure = visit.page().getByRole(AriaRole.ALERT);
		assertThat(failure).containsText("This page could not be shown");
		assertThat(visit.page().locator(".notice")).containsText("no medical advice");
		assertThat(visit.page().locator("h1")).hasCount(1);
		visit.assertAccessible();
		failure.getByText("Go back").click();
		assertThat(visit.page().locator("h1")).containsText("ALK");
		visit.page().goForward();
		assertThat(failure).isVisible();
		visit.healApi();
		failure.getByText("Try again").click();
		assertThat(visit.page().locator("h1")).hasText("Lorlatinib");
	}

	@Test
	void asksAServerAgainThatIsBusyForAMoment(Visit visit) {
		AtomicInteger asked = new AtomicInteger();
		visit.page().route("**/graphql", (route) -> {
			if (asked.getAndIncrement() < 2) {
				route.fulfill(new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "1")));
			}
			else {
				route.fallback();
			}
		});
		visit.open(LORLATINIB);
		assertThat(visit.page().locator("h1")).hasText("Lorlatinib");
		assertThat(visit.page().locator(".failure")).hasCount(0);
		assertThat(asked).hasValueGreaterThan(3);
	}

	@Test
	void showsMarkupInANameAsText(Visit visit) {
		visit.changeAnswers((answer) -> answer.replace("\"Lorlatinib\"", "\"" + HOSTILE + "\""));
		visit.open(LORLATINIB);
		assertThat(visit.page().locator("h1")).containsText("<img src=x");
		assertThat(visit.page().locator("main img")).hasCount(0);
		assertThat(visit.page().title()).startsWith("<img src=x");
	}

	@Test
	void speaksGerman(Visit visit) {
		visit.page().addInitScript("localStorage.setItem('language', 'de')");
		visit.open(WITHDRAWN);
		assertThat(visit.page().getByRole(AriaRole.NOTE)).containsText("Von einem Markt genommen");
		assertThat(visit.page().locator("html")).hasAttribute("lang", "de");
		visit.assertAccessible();
	}

	private static Locator section(Visit visit, String title) {
		return visit.page()
			.locator(".section")
			.filter(new Locator.FilterOptions()
				.setHas(visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))));
	}

}
