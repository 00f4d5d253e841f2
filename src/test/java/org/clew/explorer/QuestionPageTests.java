package org.clew.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A physician's way from the question to the candidates, their comparison and the thread.
 */
@BrowserTest
class QuestionPageTests {

	private static final String QUESTION = "?disease=MONDO:0015798&alteration=HGNC:427~TPM4-ALK+fusion&age=9&jurisdiction=US";

	private static final String LORLATINIB = "&drug=CHEMBL.COMPOUND:CHEMBL3286830";

	private static final String CRIZOTINIB = "&drug=CHEMBL.COMPOUND:CHEMBL601719";

	/** Bytes on their way to the first view, beside the typeface. */
	private static final long FIRST_VIEW = 100 * 1024;

	static Stream<Arguments> views() {
		return Stream.of(Look.values())
			.flatMap((look) -> Stream.of(Arguments.of("ask", "/" + QUESTION, look),
					Arguments.of("candidates", "/candidates" + QUESTION, look),
					Arguments.of("compare", "/compare" + QUESTION + LORLATINIB + CRIZOTINIB, look),
					Arguments.of("thread", "/thread" + QUESTION + LORLATINIB, look),
					Arguments.of("all-at-a-glance", "/thread" + QUESTION, look),
					Arguments.of("nothing-found", "/candidates?disease=MONDO:0010651", look)));
	}

	@ParameterizedTest
	@MethodSource("views")
	void isAccessibleAndFitsInEveryLook(String name, String address, Look look, Visit visit) {
		visit.look(look).open(address);
		assertThat(visit.page().locator("h1")).hasCount(1);
		visit.assertFits();
		visit.assertAccessible();
		visit.picture(name + "-" + look);
	}

	@Test
	void asksByKeyboardAndComesBack(Visit visit) {
		visit.open("/");
		visit.tabTo(field(visit, "Disease"));
		visit.page().keyboard().type("inflammatory myofib");
		assertThat(options(visit).first()).containsText("inflammatory myofibroblastic tumor");
		visit.press("ArrowDown", "Enter");
		visit.tabTo(field(visit, "Alterations and targets"));
		visit.page().keyboard().type("TPM4-ALK");
		assertThat(options(visit).first()).containsText("TPM4-ALK fusion");
		visit.press("ArrowDown", "Enter");
		assertThat(visit.page().locator(".finding-target")).containsText("ALK");
		visit.tabTo(visit.page().getByLabel("Age in years"));
		visit.page().keyboard().type("9");
		visit.press("Enter");
		assertThat(row(visit, "Crizotinib")).isVisible();
		assertThat(visit.address())
			.isEqualTo("/candidates?disease=MONDO:0015798&alteration=HGNC:427~TPM4-ALK+fusion&age=9");
		visit.page().goBack();
		assertThat(field(visit, "Disease")).hasValue("inflammatory myofibroblastic tumor");
		assertThat(visit.page().getByLabel("Age in years")).hasValue("9");
	}

	@Test
	void saysWhatAQuestionNeeds(Visit visit) {
		visit.open("/");
		visit.page().getByText("Find candidates").click();
		assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Enter at least a disease");
		assertThat(visit.address()).isEqualTo("/");
	}

	@Test
	void opensAllReasonsToTheirPapersAndShowsNoScore(Visit visit) {
		visit.open("/candidates" + QUESTION);
		Locator lorlatinib = candidate(visit, "Lorlatinib");
		lorlatinib.locator(".all-reasons > summary").click();
		assertThat(lorlatinib.locator(".reasons")).containsText("following failure of entrectinib");
		assertThat(lorlatinib.locator(".reasons .stance-supports")).containsText("for");
		assertThat(visit.page().locator("main")).not().containsText("Score");
		visit.assertAccessible();
		visit.picture("candidate-opened");
	}

	@Test
	void keepsFiltersAndOrderInTheAddress(Visit visit) {
		visit.open("/candidates" + QUESTION);
		String all = visit.page().locator(".toolbar .found").textContent();
		visit.page().getByText("Filters", new GetByTextOptions().setExact(true)).click();
		visit.page().getByLabel("Use outside trials reported").selectOption("true");
		assertThat(visit.page().locator(".toolbar .found")).not().hasText(all);
		visit.settle().page().getByLabel("Order").selectOption("name");
		assertThat(visit.page().locator(".band-section h2").filter(new Locator.FilterOptions().setHasText("here")))
			.hasCount(0);
		assertThat(visit.page().locator(".candidate h3 .chip").first()).isVisible();
		assertThat(visit.address()).isEqualTo("/candidates" + QUESTION + "&hasUse=true&sort=name");
		visit.page().goBack();
		visit.page().goBack();
		assertThat(visit.page().locator(".toolbar .found")).hasText(all);
	}

	@Test
	void comparesWhatWasChosen(Visit visit) {
		visit.open("/candidates" + QUESTION);
		visit.page().getByLabel("Compare Lorlatinib").check();
		visit.page().getByLabel("Compare Crizotinib").check();
		visit.page().getByText("Compare side by side").click();
		assertThat(visit.page().locator(".compare thead th")).hasCount(2);
		assertThat(visit.address()).contains(LORLATINIB, CRIZOTINIB);
		visit.page().goBack();
		assertThat(visit.page().getByLabel("Compare Lorlatinib")).isChecked();
	}

	@Test
	void leadsAlongTheThreadByKeyboard(Visit visit) {
		visit.open("/thread" + QUESTION + LORLATINIB);
		visit.tabTo(visit.page().locator(".strand-supports").first());
		visit.press("Enter");
		assertThat(visit.page().locator(".strands [aria-pressed='true']")).hasCount(1);
		assertThat(visit.page().locator(".chosen-panel")).containsText("following failure of entrectinib");
		assertThat(
				visit.page().locator(".strand").filter(new Locator.FilterOptions().setHasText("+ Mechanism")).first())
			.containsText("has a change of");
		visit.picture("thread-chosen");
	}

	@Test
	void drawsAThreadAsStepsWhereThereIsNoRoom(Visit visit) {
		visit.look(Look.NARROW_LIGHT).open("/thread" + QUESTION + LORLATINIB);
		assertThat(visit.page().locator(".strands svg")).hasCount(0);
		assertThat(visit.page().locator(".strand-steps").first()).containsText("is ill with");
	}

	@Test
	void showsEveryReasonToItsPaperAndFiltersIt(Visit visit) {
		visit.open("/thread" + QUESTION + LORLATINIB);
		Locator evidence = visit.page().locator("#evidence");
		assertThat(evidence.locator("tbody tr").first()).containsText("following failure of entrectinib");
		evidence.getByLabel("Kind").selectOption("Mechanism");
		assertThat(evidence.locator("tbody tr").first()).containsText("Inhibitor of ALK");
		assertThat(evidence.locator("tbody")).not().containsText("Case report");
	}

	@Test
	void readsAReportThatIsPastedOrOpened(Visit visit) {
		visit.open("/");
		visit.page().locator(".paste summary").click();
		visit.page().getByLabel("Gene and change, one a line").fill("ALK\tTPM4-ALK fusion\nALK F1174L");
		visit.page().getByText("Add these").click();
		assertThat(visit.page().locator(".findings > li")).hasCount(2);
		visit.page()
			.locator(".paste input[type=file]")
			.setInputFiles(new FilePayload("report.maf", "text/plain",
					"#version 2.4\nHugo_Symbol\tChromosome\tHGVSp_Short\nBRAF\t7\tp.V600E\n".getBytes(UTF_8)));
		assertThat(visit.page().locator(".findings > li")).hasCount(3);
		assertThat(visit.page().locator(".paste [role=status]")).hasText("One finding was read.");
		assertThat(visit.address()).contains("TPM4-ALK+fusion", "ALK+F1174L", "BRAF+p.V600E");
		visit.settle().assertAccessible();
	}

	@Test
	void readsAPatientAsOthersSendThem(Visit visit) throws IOException {
		visit.open("/");
		visit.page().locator(".paste summary").click();
		visit.page()
			.locator(".paste input[type=file]")
			.setInputFiles(new FilePayload("patient.json", "application/json",
					new ClassPathResource("patients/phenopacket.json").getContentAsByteArray()));
		assertThat(visit.page().locator(".paste [role=status]")).containsText("The patient was read.");
		assertThat(visit.page().locator(".paste [role=status]")).containsText("crizotinib");
		assertThat(visit.address()).contains("disease=MONDO:0015798", "TPM4-ALK", "age=9.5")
			.doesNotContain("Secretname");
	}

	@Test
	void keepsTheGeneOfAChangeInABundle(Visit visit) throws IOException {
		visit.open("/");
		visit.page().locator(".paste summary").click();
		visit.page()
			.locator(".paste input[type=file]")
			.setInputFiles(new FilePayload("bundle.json", "application/json",
					new ClassPathResource("patients/fhir-bundle.json").getContentAsByteArray()));
		assertThat(visit.page().locator(".paste [role=status]")).containsText("The patient was read.");
		assertThat(visit.address()).contains("disease=gastrointestinal+stromal+tumor", "KIT+p.Trp557Arg", "age=66");
	}

	@Test
	void savesAnAnswerToReadOffline(Visit visit) throws IOException {
		visit.open("/candidates" + QUESTION);
		visit.page().locator(".toolbar .take summary").click();
		Download file = visit.page()
			.waitForDownload(() -> visit.page().locator(".toolbar").getByText("This page as a file").click());
		assertThat(Files.readString(file.path())).startsWith("<!doctype html>")
			.contains("Lorlatinib", "no medical advice", "Sources from ", "default-src 'none'")
			.doesNotContain("<script", "Copy as curl");
	}

	@Test
	void speaksToParentsInPlainWords(Visit visit) {
		visit.look(Look.NARROW_LIGHT).open("/for-parents/CHEMBL.COMPOUND:CHEMBL3286830" + QUESTION);
		assertThat(visit.page().locator("main")).containsText("In this illness: One report says that it helped.");
		assertThat(visit.page().locator("main")).containsText("No one can say if it will help your child.");
		assertThat(visit.page().locator("main")).containsText("The doctor writes a letter to your health plan");
		visit.assertAccessible();
		visit.assertFits();
	}

	@Test
	void saysWhatItIsForAndLeadsThereFromEachPage(Visit visit) {
		visit.open("/candidates" + QUESTION);
		visit.page().locator(".footer").getByText("What Clew is for").click();
		assertThat(visit.page().locator("h1")).hasText("What Clew is for");
		assertThat(visit.page().locator("main")).containsText("It is no medical or legal advice");
		visit.assertAccessible();
	}

	@Test
	void saysHowOldTheSourcesAreUnderEachPage(Visit visit) {
		visit.open("/candidates" + QUESTION);
		assertThat(visit.page().locator(".footer .knowledge-age"))
			.hasText(Pattern.compile("Sources from \\d{4}[-0-9]* to \\d{4}[-0-9]*\\."));
		visit.changeAnswers((answer) -> answer.replace("\"warning\":null", "\"warning\":\"A (2015) is old\""));
		visit.open("/disease/MONDO:0018177");
		assertThat(visit.page().locator(".footer .knowledge-age")).containsText("Old sources: A (2015) is old");
		visit.assertAccessible();
	}

	@Test
	void staysReadableWithAHundredCandidates(Visit visit) {
		visit.changeAnswers(QuestionPageTests::multiplied);
		visit.open("/thread" + QUESTION);
		assertThat(visit.page().locator(".multiple")).hasCount(100);
		assertThat(visit.page().locator("tbody tr")).hasCount(100);
		visit.assertFits();
		visit.picture("a-hundred-at-a-glance");
	}

	@Test
	void saysWhatWasLookedAtWhereNothingWasFound(Visit visit) {
		visit.open("/candidates?disease=MONDO:0010651");
		assertThat(visit.page().locator(".empty")).containsText("No candidate found");
		assertThat(visit.page().locator(".answer-foot")).containsText("Nobody checked:");
		assertThat(visit.page().locator(".answer-foot summary")).containsText("sources were looked at");
	}

	@Test
	void saysPlainlyWhatIsNotAll(Visit visit) {
		visit.changeAnswers((answer) -> answer.replaceFirst("\"count\":\\d+", "\"count\":4000"));
		visit.open("/candidates" + QUESTION);
		assertThat(visit.page().locator(".band-section").first()).containsText("of 4,000 are shown.");
	}

	@Test
	void givesUpAChoiceThatIsEditedAndReadsTheTextOnFind(Visit visit) {
		visit.open("/?disease=MONDO:0015798&age=9");
		assertThat(field(visit, "Disease")).hasValue("inflammatory myofibroblastic tumor");
		field(visit, "Disease").fill("desmoid tumor");
		assertThat(visit.page()).hasURL(Pattern.compile("/\\?age=9$"));
		visit.press("Escape");
		field(visit, "Disease").fill("desmoid tumor");
		visit.page().getByText("Find candidates").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/candidates\\?disease=MONDO:0007608&age=9$"));
	}

	@Test
	void takesNoNeighbourWithoutAClick(Visit visit) {
		visit.open("/");
		field(visit, "Disease").fill("desmoyd tumour");
		visit.page().getByText("Find candidates").click();
		Locator offered = visit.page().locator(".did-you-mean");
		assertThat(offered).containsText("“desmoyd tumour” is not clear");
		assertThat(visit.page()).hasURL(Pattern.compile("/$"));
		visit.assertAccessible();
		offered.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("desmoid tumor").setExact(true))
			.click();
		assertThat(field(visit, "Disease")).hasValue("desmoid tumor");
		assertThat(visit.page()).hasURL(Pattern.compile("/\\?disease=MONDO:0007608$"));
	}

	@Test
	void keepsWhatWasTypedWhenANameComesLate(Visit visit) {
		Runnable answer = visit.holdApi();
		visit.page().navigate("/?disease=MONDO:0015798");
		field(visit, "Disease").fill("chordoma");
		answer.run();
		visit.settle();
		assertThat(field(visit, "Disease")).hasValue("chordoma");
	}

	@Test
	void readsAFindingAsItIsWrittenAndStrikesOutWhatItCannotRead(Visit visit) {
		visit.open("/");
		field(visit, "Alterations and targets").fill("EML4::ALK");
		visit.press("Enter");
		assertThat(visit.page().locator(".ask .reading")).containsText("EML4-ALK fusion");
		field(visit, "Alterations and targets").fill("qwxz 77");
		visit.page().getByText("Find candidates").click();
		assertThat(visit.page().locator(".patient .read-not s")).hasText("qwxz 77");
		assertThat(visit.page().locator(".patient .reading")).containsText("EML4-ALK fusion");
		visit.assertAccessible();
	}

	@Test
	void saysThatAnAgeIsNone(Visit visit) {
		visit.open("/?disease=MONDO:0015798&age=abc");
		assertThat(visit.page().locator(".field-problem")).containsText("“abc” is no age");
		visit.page().getByText("Find candidates").click();
		assertThat(visit.page().locator(".problem")).containsText("“abc” is no age");
		visit.open("/candidates?disease=MONDO:0015798&age=abc");
		assertThat(visit.page().locator(".patient")).containsText("abc is no age in years, and was left out");
		assertThat(visit.page().locator("body")).not().containsText("NaN");
	}

	@Test
	void breaksLongNames(Visit visit) {
		String name = "A".repeat(190);
		for (String view : List.of("/?alteration=HGNC:427~", "/candidates?alteration=HGNC:427~")) {
			for (Look look : List.of(Look.WIDE_LIGHT, Look.NARROW_LIGHT)) {
				visit.look(look).open(view + name).assertFits();
			}
		}
	}

	@Test
	void showsTheIdOfAFailureAndTriesAgain(Visit visit) {
		visit.failApi();
		visit.open("/candidates" + QUESTION);
		assertThat(visit.page().locator(".error-id")).hasText("4f2a-17");
		visit.picture("failure");
		visit.healApi();
		visit.page().getByText("Try again").click();
		assertThat(row(visit, "Lorlatinib")).isVisible();
	}

	@Test
	void saysThatItIsOffline(Visit visit) {
		visit.open("/" + QUESTION);
		visit.open("/candidates" + QUESTION);
		visit.goOffline();
		assertThat(visit.page().locator(".offline")).isVisible();
		visit.page().locator("a[href*='/thread']").first().click();
		assertThat(visit.page().locator(".failure")).containsText("offline");
		visit.picture("offline");
	}

	@Test
	void writesNamesAsText(Visit visit) {
		visit.changeAnswers((answer) -> answer.replace("Lorlatinib", "<img src=x onerror=alert(1)><b>'\\\"&amp;"));
		for (String view : List.of("/candidates" + QUESTION, "/compare" + QUESTION + LORLATINIB,
				"/thread" + QUESTION + LORLATINIB, "/thread" + QUESTION)) {
			visit.open(view);
			assertThat(visit.page().locator("main")).containsText("<img src=x onerror=alert(1)><b>'\"&amp;");
			assertThat(visit.page().locator("main img, main b")).hasCount(0);
		}
	}

	@Test
	void needsLittleForTheFirstView(Visit visit) {
		visit.open("/");
		Number bytes = (Number) visit.page()
			.evaluate(
					"() => performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))"
							+ ".filter((entry) => !entry.name.endsWith('.woff2')).reduce((sum, entry) => sum + entry.transferSize, 0)");
		assertThat(bytes.longValue()).isBetween(1L, FIRST_VIEW);
	}

	/** The candidates of an answer over and over, each with a name of its own, to 100. */
	private static String multiplied(String answer) {
		ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(answer);
		if (!root.path("data").has("candidateDrugs")) {
			return answer;
		}
		ArrayNode edges = (ArrayNode) root.at("/data/candidateDrugs/edges");
		int given = edges.size();
		IntStream.range(given, 100).forEach((at) -> {
			ObjectNode copy = (ObjectNode) edges.get(at % given).deepCopy();
			((ObjectNode) copy.at("/node")).put("id", "TEST:" + at).put("name", "Drug " + at);
			edges.add(copy);
		});
		return root.toString();
	}

	private static Locator field(Visit visit, String label) {
		return visit.page().getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName(label).setExact(true));
	}

	private static Locator options(Visit visit) {
		return visit.page().locator(".options:not([hidden]) [role=option]");
	}

	private static Locator candidate(Visit visit, String drug) {
		return visit.page()
			.locator(".candidate")
			.filter(new Locator.FilterOptions()
				.setHas(visit.page().locator("h3", new LocatorOptions().setHasText(drug))))
			.first();
	}

	private static Locator row(Visit visit, String drug) {
		return visit.page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(Pattern.compile("^" + drug)));
	}

}
