package org.clew.explorer;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.clew.explorer.KeptAnswers.band;
import static org.clew.explorer.KeptAnswers.show;

/**
 * Tests for the answer to each example of the first page. They show kept answers of a
 * server with the atlas, which the server of these tests has not.
 */
@BrowserTest
class AnswerPageTests {

	private static final List<Integer> WIDTHS = List.of(1440, 1024, 768, 360);

	static Stream<Arguments> examples() {
		return Stream.of(
				Arguments.of("imt", "?disease=MONDO:0015798&alteration=HGNC:427~TPM4-ALK+fusion&age=9&jurisdiction=US"),
				Arguments.of("desmoid", "?disease=MONDO:0007608"), Arguments.of("dipg", "?disease=MONDO:0006033&age=6"),
				Arguments.of("cloves", "?disease=MONDO:0013038&jurisdiction=FR"),
				Arguments.of("menkes", "?disease=MONDO:0010651"));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void fitsEveryWidthAndCutsNothing(String example, String question, Visit visit) {
		show(visit, example, question);
		for (int width : WIDTHS) {
			visit.page().setViewportSize(width, 900);
			visit.assertFits();
			assertThat((Boolean) visit.page()
				.locator(".candidate .to-ask")
				.first()
				.evaluate("(it) => it.getBoundingClientRect().right <= innerWidth")).isTrue();
			visit.picture("answer-" + example + "-" + width);
		}
		visit.assertAccessible();
		visit.look(Look.NARROW_DARK).assertAccessible();
		assertThat(visit.page().locator(".candidate-list").first()).not().containsText("…");
	}

	@Test
	void leadsWithTheLabelForThisChangeAndAge(Visit visit) {
		show(visit, "imt", "?disease=MONDO:0015798&alteration=HGNC:427~TPM4-ALK+fusion&age=9&jurisdiction=US");
		Locator crizotinib = band(visit, "Licensed for this").locator(".candidate").first();
		assertThat(crizotinib.locator("h3")).hasText("Crizotinib");
		assertThat(crizotinib.locator(".lead-fact"))
			.hasText("Licensed for this: United States 2022 from 1 year, European Union 2024 from 1 year to 17 years.");
		assertThat(crizotinib.locator(".lead .fact")).containsText("A trial or cohort (2013) found a response");
		assertThat(crizotinib.locator(".part-against .condition")).containsText("only with ALK F1174L");
		assertThat(band(visit, "Reported here").locator("h3")).hasText("Lorlatinib");
		assertThat(band(visit, "Same alteration elsewhere").locator("h3").first()).hasText("Alectinib");
		assertThat(visit.page().locator(".folded")).containsText("act on ALK, and nothing else is known");
		assertThat(visit.page().locator(".folded")).containsText("ASP-3026");
	}

	@Test
	void leadsWithTheLabelBeforeTheReports(Visit visit) {
		show(visit, "desmoid", "?disease=MONDO:0007608");
		assertThat(band(visit, "Licensed for this").locator(".lead-fact"))
			.hasText("Licensed for this: United States 2023 from 18 years.");
		assertThat(band(visit, "Licensed for this").locator(".lead .fact"))
			.containsText("case series (2020, 4 patients)");
		assertThat(band(visit, "Reported here").locator("h3")).hasText("AL101");
		assertThat(band(visit, "What to test for")).containsText("NTRK1, NTRK2, or NTRK3 fusion");
	}

	@Test
	void showsALabelThatDependsOnATestWithItsConditionFirst(Visit visit) {
		show(visit, "dipg", "?disease=MONDO:0006033&age=6");
		assertThat(band(visit, "What to test for")).containsText("H3-3A K27M");
		Locator first = band(visit, "Test first").locator(".tests > li").first();
		assertThat(first.locator("h3")).containsText("ONC201");
		assertThat(first.locator(".condition").first()).containsText("if there is H3-3A K27M");
		assertThat(first).containsText("Licensed by FDA (label of 2025-08-06)");
		assertThat(first).containsText("1 year of age and older");
	}

	@Test
	void saysThatALabelIsForAWiderDiseaseAndElsewhereBeforeTheLabel(Visit visit) {
		show(visit, "cloves", "?disease=MONDO:0013038&jurisdiction=FR");
		Locator lead = band(visit, "Licensed for this").locator(".lead");
		assertThat(lead.locator(".condition").first()).containsText("PIK3CA-related overgrowth spectrum");
		assertThat(lead).containsText("licensed in US");
		assertThat(lead.locator(".lead-fact")).hasText("Licensed for this: United States 2022 from 2 years.");
	}

	@Test
	void putsNothingOfANearDiseaseBeforeItsName(Visit visit) {
		show(visit, "menkes", "?disease=MONDO:0010651");
		assertThat(visit.page().locator(".band-section h2")).hasCount(1);
		assertThat(band(visit, "A near disease")).containsText("and not in this one");
	}

	@Test
	void tellsSourcesWithTheirDatesAndWhatNobodyChecked(Visit visit) {
		show(visit, "imt", "?disease=MONDO:0015798&alteration=HGNC:427~TPM4-ALK+fusion&age=9&jurisdiction=US");
		assertThat(visit.page().locator(".answer-foot")).containsText("Nobody checked: interactions with other drugs");
		assertThat(visit.page().locator(".knowledge").first()).containsText("of 2020-10");
	}

	@Test
	void putsWhatTheLicenceAsksForBeforeIt(Visit visit) {
		show(visit, "imt", "?disease=MONDO:0015798&alteration=HGNC:427~TPM4-ALK+fusion&age=9&jurisdiction=US");
		assertThat(band(visit, "Licensed for this").locator(".lead .condition").first())
			.hasText("unresectable, recurrent, or refractory");
		show(visit, "cloves", "?disease=MONDO:0013038&jurisdiction=FR");
		Locator alpelisib = band(visit, "Licensed for this").locator(".lead > .conditions").first();
		assertThat(alpelisib).containsText("licensed in US");
		assertThat(alpelisib).containsText("accelerated or conditional approval");
	}

	@Test
	void speaksGerman(Visit visit) {
		visit.page().addInitScript("localStorage.setItem('language', 'de')");
		show(visit, "imt", "?disease=MONDO:0015798&alteration=HGNC:427~TPM4-ALK+fusion&age=9&jurisdiction=US");
		assertThat(band(visit, "Hierfür zugelassen").locator(".lead-fact")).hasText(
				"Hierfür zugelassen: Vereinigte Staaten 2022 ab 1 Jahr, Europäische Union 2024 von 1 Jahr bis 17 Jahren.");
	}

}
