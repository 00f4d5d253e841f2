package org.clew.explorer;

import java.io.IOException;
import java.nio.file.Files;

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
	void showsTheStepsInOrderWithWhoDoesWhatAndHowLong(Visit visit) {
		visit.open(ASK + "?jurisdiction=US");
		Locator route = visit.page()
			.locator(".route")
			.filter(new Locator.FilterOptions().setHasText("Single-patient expanded access in the United States"));
		Locator steps = route.locator(".step");
		assertThat(steps).hasCount(8);
		assertThat(steps.first()).containsText("Family");
		assertThat(steps.nth(5)).containsText("Food and Drug Administration");
		assertThat(steps.nth(5)).containsText("usually a few days, for children with cancer");
	}

	@Test
	void changesTheRoutesWithThePlaceAndKeepsTheQuestion(Visit visit) {
		visit.open(ASK + QUESTION);
		Locator where = visit.page().getByLabel("Where is the patient treated?");
		where.focus();
		where.selectOption("IN");
		assertThat(visit.page().locator("#routes h2")).containsText("Legal routes: India");
		assertThat(visit.address()).contains("jurisdiction=IN", "disease=MONDO:0015798", "age=9");
		visit.page().goBack();
		assertThat(visit.page().locator("#routes h2")).containsText("Legal routes: United States");
	}

	@Test
	void saysWhatAProgrammesRecordLacks(Visit visit) {
		visit.open("/ask-for/CHEMBL.COMPOUND:CHEMBL1201506?jurisdiction=US");
		Locator programme = visit.page().locator(".programme");
		assertThat(programme).containsText("No source in the graph says whom to ask.");
		assertThat(programme.locator(".lacks")).hasCount(3);
		assertThat(visit.page().getByRole(AriaRole.NOTE)).containsText("Withdrawn");
	}

	@Test
	void takesTheQuestionAlongToTheDossierAndBack(Visit visit) {
		visit.open(ASK + QUESTION);
		visit.tabTo(
				visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dossier").setExact(true)));
		visit.press("Enter");
		assertThat(visit.page().getByText("The patient's question")).isVisible();
		assertThat(visit.address()).startsWith(DOSSIER).contains("disease=MONDO:0015798", "TPM4-ALK", "age=9");
		assertThat(visit.page().locator(".dossier")).containsText("TPM4-ALK fusion");
		visit.page().goBack();
		assertThat(visit.page().locator("#routes")).isVisible();
	}

	@Test
	void savesTheDossierAsMarkdown(Visit visit) throws IOException {
		visit.open(DOSSIER + QUESTION);
		Download file = visit.page().waitForDownload(() -> visit.page().getByText("Save as Markdown").click());
		assertThat(file.suggestedFilename()).isEqualTo("dossier-lorlatinib.md");
		assertThat(Files.readString(file.path())).contains("# Dossier: Lorlatinib", "- TPM4-ALK fusion", "- 9 years",
				"## Evidence for and against", "| For |", "## Adverse events in reported uses", "| Diarrhea |",
				"## Legal routes: United States", "1. **Family:**", "## References", "PMID:26554404",
				"from data version seed-", "no medical advice");
	}

	@Test
	void offersStepsAndEvidenceAsTables(Visit visit) throws IOException {
		visit.open(ASK + QUESTION);
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
		assertThat(visit.page().locator(".dossier-notice")).isVisible();
		visit.picture("dossier-printed");
	}

	@Test
	void makesADossierWithoutAQuestion(Visit visit) {
		visit.open(DOSSIER);
		assertThat(visit.page().locator(".dossier")).containsText("None was asked");
		assertThat(visit.page().locator(".dossier")).containsText("Diarrhea");
	}

	@Test
	void showsTheIdOfAFailure(Visit visit) {
		visit.failApi();
		visit.open(DOSSIER + QUESTION);
		assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("4f2a-17");
	}

}
