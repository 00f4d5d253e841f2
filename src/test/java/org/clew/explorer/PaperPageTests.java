package org.clew.explorer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the page that sets the review's tables beside what the graph computes.
 */
@BrowserTest
class PaperPageTests {

	@ParameterizedTest
	@CsvSource({ "paper-1, /paper", "paper-2, /paper/2", "paper-3, /paper/3", "paper-text, /paper/text" })
	void keepsNobodyOutAndFitsAnyScreen(String name, String path, Visit visit) {
		visit.open(path);
		for (Look look : Look.values()) {
			visit.look(look).settle().assertAccessible();
			visit.assertFits();
			visit.picture(name + "-" + look);
		}
	}

	@Test
	void setsComputedBesidePrintedAndExplainsWhatDiffers(Visit visit) {
		visit.open("/paper");
		Locator chapters = visit.page().locator("#chapters");
		assertThat(row(chapters, "02 neoplasms")).hasText("02 neoplasms23 of 46 (50%)23 of 46 (50%)= the same");
		assertThat(row(chapters, "20 developmental")).containsText("2 of 46 (4.3%)3 of 46 (6.5%)ICD-11 puts");
		assertThat(row(visit.page().locator("#effects"), "Improved")).containsText("35 of 46 (76.1%)35 of 46 (76.1%)");
	}

	@Test
	void explainsEveryDifference(Visit visit) {
		visit.open("/paper");
		assertThat(visit.page().locator("main")).not().containsText("paper.why");
		assertThat(visit.page().getByText("Differs", new Page.GetByTextOptions().setExact(true))).hasCount(0);
		visit.open("/paper/text");
		assertThat(visit.page().getByText("Differs", new Page.GetByTextOptions().setExact(true))).hasCount(0);
		assertThat(row(visit.page().locator("#claims"), "Related deaths")).containsText("= the same");
	}

	@Test
	void hasTheRowsOfTheTablesWithTheirSlips(Visit visit) {
		visit.open("/paper/2");
		assertThat(visit.page().locator("tbody tr")).hasCount(46);
		assertThat(visit.page().locator("tbody")).containsText("Letemovir");
		visit.page().getByLabel("Rows with").fill("lorlatinib mechanism");
		assertThat(visit.page().locator("tbody tr")).hasCount(2);
	}

	@Test
	void goesFromTableToTableByKeyboardAndBack(Visit visit) {
		visit.open("/paper");
		visit.tabTo(visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Table 3")));
		visit.press("Enter");
		assertThat(visit.page().locator("h2").first()).containsText("Table 3");
		assertThat(visit.address()).isEqualTo("/paper/3");
		assertThat(visit.page().locator("tbody")).containsText("Disease progression 46 of 331 (13.9%)");
		visit.page().goBack();
		assertThat(visit.page().locator("#chapters")).isVisible();
	}

	@Test
	void saysThatTheApiFails(Visit visit) {
		visit.failApi();
		visit.open("/paper");
		assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("4f2a-17");
	}

	private static Locator row(Locator table, String name) {
		return table.locator("tr").filter(new Locator.FilterOptions().setHasText(name));
	}

}
