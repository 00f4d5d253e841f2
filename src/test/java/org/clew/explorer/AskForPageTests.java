package org.clew.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the page on how a drug is asked for, and for the dossier.
 */
@BrowserTest
class AskForPageTests {

	private static final String QUESTION = "?disease=MONDO:0015798&alteration=HGNC:427~TPM4-ALK+fusion&age=9&jurisdiction=US";

	private static final String ASK = "/ask-for/CHEMBL.COMPOUND:CHEMBL3286830";

	private static final String UNLICENSED = "/ask-for/CHEMBL.COMPOUND:CHEMBL3545360";

	private static final String DOSSIER = "/dossier/CHEMBL.COMPOUND:CHEMBL3286830";

	@ParameterizedTest
	@CsvSource({ "ask-for, " + ASK, "dossier, " + DOSSIER })
	void keepsNobodyOutAndFitsAnyScreen(String name, String path, Visit visit) {
		visit.open(path + QUESTION);
		for (Look look : Look.values()) {
			visit.look(look).settle().assertAccessible();
			visit.assertFits();
			visit.picture(name + "-" + look);
		}
	}

	@Test
	void namesNoRouteBeforeTheCountry(Visit visit) {
		visit.open(UNLICENSED);
		assertThat(visit.page().locator("main")).containsText("Choose first where the patient is treated");
		assertThat(visit.page().locator(".way, .route")).hasCount(0);
	}

	@Test
	void showsTheStepsInOrderWithWhoDoesWhatAndHowLong(Visit visit) {
		visit.open(UNLICENSED + QUESTION);
		Locator one = visit.page().locator(".way").first();
		assertThat(one.locator("h2")).containsText("Expanded access for one patient, no emergency");
		assertThat(one).containsText("serious or immediately life-threatening");
		Locator steps = one.locator(".step");
		assertThat(steps).hasCount(7);
		assertThat(steps.nth(1)).containsText("Letter of Authorization");
		assertThat(steps.nth(2)).containsText("treatment may begin 30 days after FDA receives it");
		assertThat(steps.nth(2).locator(".step-refused")).containsText("clinical hold");
		assertThat(one).containsText("240-402-0004");
		assertThat(one).containsText("866-300-4374 (after 16:30 Eastern time, and all day at weekends)");
		assertThat(one).containsText("the IRB’s chair or one designated member may concur");
		assertThat(one).containsText("as reported by QualiaBio");
	}

	@Test
	void asksForAllConditionsOfTheRightToTry(Visit visit) {
		visit.open(UNLICENSED + QUESTION);
		Locator way = visit.page()
			.locator(".way")
			.filter(new Locator.FilterOptions().setHasText("Right to Try (2018)"));
		way.locator("summary").first().click();
		assertThat(way).containsText("serious alone is not enough");
		assertThat(way).containsText("A phase 1 trial of the drug is completed; it is approved for no use");
		assertThat(way).containsText("Its development or production goes on");
		assertThat(way).containsText("whom the maker does not pay for it, certifies this");
		assertThat(way).containsText("gives written informed consent");
	}

	@Test
	void putsThePrescriptionFirstWhereALabelIsForThis(Visit visit) {
		visit.open("/ask-for/CHEMBL.COMPOUND:CHEMBL601719" + QUESTION);
		assertThat(visit.page().locator(".stands")).containsText("United States: it is licensed for this.");
		assertThat(visit.page().locator(".way h2").first()).containsText("Prescription: it is licensed for this");
		assertThat(visit.page().locator("main")).not().containsText("Expanded access for one patient");
	}

	@Test
	void asksForTheTestBeforeTheLabelThatNeedsIt(Visit visit) {
		visit.open("/ask-for/CHEMBL.COMPOUND:CHEMBL1983268?disease=MONDO:0015798&jurisdiction=US");
		assertThat(visit.page().locator(".stands .condition").first()).containsText("if there is NTRK1");
		assertThat(visit.page().locator(".way h2").first()).containsText("Test first");
	}

	@Test
	void goesOffLabelWhereItIsOnTheMarketForSomethingElse(Visit visit) {
		visit.open(ASK + QUESTION);
		assertThat(visit.page().locator(".way h2").first()).containsText("Off label, with a letter to the insurer");
		assertThat(visit.page().locator(".way").first()).containsText("Appeal inside the plan: within 180 days");
		visit.page().getByLabel("Where is the patient treated?").selectOption("DE");
		assertThat(visit.page().locator(".way").first()).containsText("SGB V section 2(1a)");
		assertThat(visit.page().locator(".way").first()).containsText("as reported by Haufe");
	}

	@Test
	void changesTheRoutesWithThePlaceAndKeepsTheQuestion(Visit visit) {
		visit.open(UNLICENSED + QUESTION);
		Locator where = visit.page().getByLabel("Where is the patient treated?");
		where.focus();
		where.selectOption("IT");
		assertThat(visit.page().locator(".way h2").first()).containsText("Therapeutic use (DM 7 September 2017)");
		assertThat(visit.address()).contains("jurisdiction=IT", "disease=MONDO:0015798", "age=9");
		visit.page().goBack();
		assertThat(visit.page().locator(".way h2").first()).containsText("Expanded access for one patient");
		where.selectOption("KR");
		assertThat(visit.page().locator("main")).containsText("which law, authority and form apply is not known here");
	}

	@Test
	void tellsTheWaysInGermanAndLoadsThemInNoOtherLanguage(Visit visit) {
		List<String> loaded = new ArrayList<>();
		visit.page().onRequest((request) -> loaded.add(request.url()));
		visit.page().addInitScript("localStorage.setItem('language', 'de')");
		visit.open(UNLICENSED + "?disease=MONDO:0015798&age=9&jurisdiction=DE");
		Locator main = visit.page().locator("main");
		assertThat(main).containsText("Diesen deutschen Text der Wege hat noch keine Ärztin");
		assertThat(visit.page().locator(".way h2").first()).containsText("Individueller Heilversuch");
		assertThat(visit.page().locator(".way").first()).containsText("nicht für einen einzelnen Patienten");
		assertThat(main).containsText("binnen 2 Wochen eine Bestätigung");
		assertThat(main).not().containsText("Asks the company");
		assertThat(loaded).anyMatch((url) -> url.endsWith("/places/de/DE.json"))
			.noneMatch((url) -> url.endsWith("/places/DE.json"));
		visit.page().locator(".where select").selectOption("US");
		assertThat(main).containsText("Form FDA 3926 (08/22), Feld für Feld");
		assertThat(main).containsText("Montag bis Freitag, 8:00 bis 16:30 Uhr Ostküstenzeit");
		visit.assertAccessible();
	}

	@Test
	void saysWhatAProgrammesRecordLacks(Visit visit) {
		visit.open("/ask-for/CHEMBL.COMPOUND:CHEMBL1201506?jurisdiction=US");
		Locator programme = visit.page().locator(".programme");
		assertThat(programme).containsText("No source here says whom to ask.");
		assertThat(programme.locator(".lacks")).hasCount(3);
		assertThat(visit.page().getByRole(AriaRole.NOTE)).containsText("Withdrawn");
	}

	@Test
	void takesTheQuestionAlongToTheDossierAndBack(Visit visit) {
		visit.open(ASK + QUESTION);
		visit.tabTo(
				visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dossier").setExact(true)));
		visit.press("Enter");
		assertThat(visit.page().locator(".dossier h2").first()).containsText("Request");
		assertThat(visit.address()).startsWith(DOSSIER).contains("disease=MONDO:0015798", "TPM4-ALK", "age=9");
		assertThat(visit.page().locator(".dossier")).containsText("TPM4-ALK fusion");
		visit.page().goBack();
		assertThat(visit.page().locator(".way").first()).isVisible();
	}

	@Test
	void savesTheDossierAsMarkdown(Visit visit) throws IOException {
		visit.open(DOSSIER + QUESTION);
		visit.page().getByLabel("Treatment so far").fill("entrectinib, then progression");
		Download file = visit.page().waitForDownload(() -> visit.page().getByText("Save as Markdown").click());
		assertThat(file.suggestedFilename()).isEqualTo("dossier-lorlatinib.md");
		assertThat(Files.readString(file.path())).contains("# Dossier: Lorlatinib", "- TPM4-ALK fusion", "- 9 years",
				"**Treatment so far, and the response to each:** entrectinib, then progression",
				"## Evidence for and against", "| For |", "## Safety", "- Diarrhea, Grade 3: one of one",
				"## Way of access", "1. **Physician:**", "## References", "PMID:26554404", "from data version seed-",
				"no medical advice");
	}

	@Test
	void offersStepsAndEvidenceAsTables(Visit visit) throws IOException {
		visit.open(ASK + QUESTION);
		visit.page().locator("#routes > summary").click();
		assertThat(table(visit, "#routes .take", "steps.csv")).startsWith("Route,Where,Step,Who,What,Takes\r\n")
			.contains(",United States,1,Family,");
		visit.open(DOSSIER + QUESTION);
		assertThat(table(visit, ".record-head .take", "dossier-evidence.csv"))
			.startsWith("Stance,Kind,Finding,Report\r\nFor,")
			.contains("Wong HH");
	}

	private static String table(Visit visit, String menu, String name) throws IOException {
		visit.page().locator(menu + " summary").click();
		Download file = visit.page()
			.waitForDownload(() -> visit.page().locator(menu).getByText("Table as CSV").click());
		assertThat(file.suggestedFilename()).isEqualTo(name);
		return Files.readString(file.path());
	}

	@Test
	void escapesMarkupInTheDossier(Visit visit) throws IOException {
		visit.changeAnswers((answer) -> answer.replace("\"Lorlatinib\"", "\"<img src=x onerror=alert(1)>|**x**\""));
		visit.open(DOSSIER + QUESTION);
		assertThat(visit.page().locator("main img")).hasCount(0);
		Download file = visit.page().waitForDownload(() -> visit.page().getByText("Save as Markdown").click());
		assertThat(Files.readString(file.path())).contains("\\<img src=x onerror=alert(1)\\>\\|\\*\\*x\\*\\*")
			.doesNotContainPattern("(?<!\\\\)<img");
	}

	@Test
	void printsTheDossierWithoutWhatIsForScreens(Visit visit) {
		visit.open(DOSSIER + QUESTION);
		visit.media(Media.PRINT);
		assertThat(visit.page().locator(".header")).isHidden();
		assertThat(visit.page().getByText("Save as Markdown")).isHidden();
		assertThat(visit.page().locator(".dossier-made")).isVisible();
		assertThat(visit.page().locator(".fill textarea").first()).isHidden();
		assertThat(visit.page().locator(".dossier-notice")).isVisible();
		visit.picture("dossier-printed");
	}

	@Test
	void makesADossierWithoutAQuestion(Visit visit) {
		visit.open(DOSSIER);
		assertThat(visit.page().locator(".dossier")).containsText("No patient is described");
		assertThat(visit.page().locator(".dossier")).containsText("Diarrhea");
	}

	@Test
	void showsTheIdOfAFailure(Visit visit) {
		visit.failApi();
		visit.open(DOSSIER + QUESTION);
		assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("4f2a-17");
	}

}
