package org.clew.explorer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.clew.explorer.KeptAnswers.band;
import static org.clew.explorer.KeptAnswers.show;

/**
 * Tests for patients as physicians meet them, each from the question to what it has to
 * say. What is right is from the labels of FDA, EMA and PMDA that the answers cite.
 */
@BrowserTest
class JourneyTests {

	private static final String LICENSED = "Licensed for this";

	private static final String MELANOMA = "?disease=MONDO:0005105&alteration=~BRAF+V600E&age=41&jurisdiction=DE";

	private static final String ENTRECTINIB = "/ask-for/CHEMBL.COMPOUND:CHEMBL1983268";

	private static final int TALL = 800;

	@Test
	void offersBothInhibitorsTogetherToAMelanoma(Visit visit) {
		show(visit, "melanoma", MELANOMA);
		Locator first = band(visit, LICENSED).locator(".candidate").first();
		assertThat(first.locator("h3")).hasText("Cobimetinib + Vemurafenib");
		assertThat(first.locator(".lead-fact")).containsText("European Union 2015 from 18 years");
		first.locator(".to-ask").click();
		assertThat(visit.page()).hasURL(Pattern.compile(".*/ask-for/.*jurisdiction=DE.*"));
	}

	@Test
	void putsTheDrugForTheResistanceFirst(Visit visit) {
		show(visit, "lung",
				"?disease=MONDO:0005233&alteration=~EGFR+L858R&alteration=~EGFR+T790M&age=58&jurisdiction=US");
		Locator first = band(visit, LICENSED).locator(".candidate").first();
		assertThat(first.locator("h3")).hasText("Osimertinib");
		assertThat(first.locator(".lead-fact")).containsText("European Union 2016 from 18 years");
		assertThat(first.locator(".part-against")).containsText("EGFR T790M");
	}

	@Test
	void showsAToddlerTheLabelForAnyTumourWithItsCondition(Visit visit) {
		show(visit, "fibrosarcoma", "?disease=MONDO:0004557&alteration=~ETV6-NTRK3&age=1&jurisdiction=FR");
		Locator larotrectinib = candidate(visit, "Larotrectinib");
		assertThat(larotrectinib.locator(".lead .condition").first())
			.hasText("for any tumour with NTRK1, NTRK2, or NTRK3 fusion");
		assertThat(larotrectinib.locator(".lead-fact")).containsText("European Union 2019");
		assertThat(larotrectinib.locator(".lead")).containsText("All six children with infantile fibrosarcoma");
	}

	@Test
	void tellsAgesForAGermlineDiseaseAndWhatFailed(Visit visit) {
		show(visit, "neurofibroma", "?disease=MONDO:0003304&alteration=~NF1+loss&age=5&jurisdiction=GB");
		assertThat(candidate(visit, "Selumetinib").locator(".lead-fact"))
			.containsText("European Union from 3 years, United States 2025 from 1 year");
		assertThat(band(visit, "Evidence against").locator("h3")).hasText("Trametinib");
		assertThat(band(visit, "Evidence against")).containsText("found no response to Trametinib");
	}

	@Test
	void tellsAWeightWhereTheLabelAsksForOne(Visit visit) {
		show(visit, "niemann-pick", "?disease=MONDO:0018982&age=7&jurisdiction=US");
		assertThat(candidate(visit, "Arimoclomol").locator(".lead-fact"))
			.hasText("Licensed for this: United States 2024 from 2 years.");
		assertThat(candidate(visit, "Levacetylleucine").locator(".lead-fact")).containsText("at least 15 kg");
	}

	@Test
	void tellsTheSexesApartWhereTheLabelDoes(Visit visit) {
		show(visit, "fibrodysplasia", "?disease=MONDO:0007606&alteration=~ACVR1+R206H&age=9&jurisdiction=US");
		assertThat(candidate(visit, "Palovarotene").locator(".lead-fact"))
			.containsText("females 8 years and older, males 10 years and older");
	}

	@Test
	void putsTheDrugForTheVeryChangeFirst(Visit visit) {
		show(visit, "gist", "?disease=MONDO:0011719&alteration=~PDGFRA+D842V&age=50&jurisdiction=IT");
		assertThat(visit.page().locator(".candidate h3").first()).hasText("Avapritinib");
		assertThat(candidate(visit, "Avapritinib").locator(".lead-fact"))
			.containsText("European Union 2020 from 18 years");
		assertThat(candidate(visit, "Ripretinib").locator(".part-licensed"))
			.containsText("at least 3 prior kinase inhibitors");
	}

	@Test
	void warnsOfResistanceToTheVeryChange(Visit visit) {
		show(visit, "leukaemia",
				"?disease=MONDO:0011996&alteration=~BCR-ABL1&alteration=~ABL1+T315I&age=50&jurisdiction=US");
		assertThat(band(visit, LICENSED).locator("h3")).hasText(new String[] { "Asciminib", "Ponatinib" });
		Locator against = band(visit, "Evidence against");
		assertThat(against.locator("h3").last()).hasText("Dasatinib");
		assertThat(against.locator(".lead-fact").last()).containsText("resistance to Dasatinib");
	}

	@Test
	void answersForADiseaseThatIsNoTumour(Visit visit) {
		show(visit, "gaucher", "?disease=MONDO:0018150&age=3&jurisdiction=JP");
		assertThat(candidate(visit, "Velaglucerase alfa").locator(".lead-fact")).containsText("Japan 2014");
		assertThat(candidate(visit, "Eliglustat").locator(".part-licensed .condition").first())
			.hasText("if it is Gaucher disease type I");
	}

	@Test
	void answersForAnInfant(Visit visit) {
		show(visit, "muscular-atrophy", "?disease=MONDO:0001516&alteration=~SMN1+loss&age=1&jurisdiction=US");
		assertThat(candidate(visit, "Risdiplam").locator(".lead-fact")).containsText("United States 2022");
		assertThat(candidate(visit, "Onasemnogene abeparvovec")).containsText("licensed for another age");
	}

	@Test
	void countsMonthsAndNamesAnAcceleratedApproval(Visit visit) {
		show(visit, "glioma", "?disease=MONDO:0021637&alteration=~BRAF+V600E&age=6&jurisdiction=US");
		assertThat(visit.page().locator(".candidate h3").first()).hasText("Dabrafenib + Trametinib");
		Locator tovorafenib = candidate(visit, "Tovorafenib");
		assertThat(tovorafenib.locator(".lead .conditions").first())
			.containsText("accelerated or conditional approval");
		assertThat(tovorafenib.locator(".lead-fact")).containsText("United States 2024 from 6 months");
		assertThat(candidate(visit, "Vemurafenib").locator(".part-against")).containsText("no response to Vemurafenib");
	}

	@Test
	void answersForALossInASarcoma(Visit visit) {
		show(visit, "sarcoma", "?disease=MONDO:0017387&alteration=~SMARCB1+loss&age=17&jurisdiction=US");
		assertThat(visit.page().locator(".candidate h3").first()).hasText("Tazemetostat");
		assertThat(candidate(visit, "Tazemetostat").locator(".lead-fact"))
			.hasText("Licensed for this: United States 2020 from 16 years.");
		assertThat(candidate(visit, "Trabectedin").locator(".lead .condition").first())
			.hasText("for soft tissue sarcoma, which includes it");
	}

	@Test
	void saysWhereALabelIsForOneOfSeveralChanges(Visit visit) {
		show(visit, "ovarian", "?disease=MONDO:0008170&alteration=~BRCA1+loss&age=60&jurisdiction=ES");
		assertThat(candidate(visit, "Olaparib").locator(".lead-fact"))
			.containsText("European Union 2019 from 18 years");
		assertThat(candidate(visit, "Bevacizumab + Olaparib")).containsText("or HRD");
	}

	@Test
	void leadsOnWhereNothingWasFound(Visit visit) {
		show(visit, "alstrom", "?disease=MONDO:0008763&age=12&jurisdiction=KR");
		Locator empty = visit.page().locator(".empty");
		assertThat(empty).containsText("There may still be one.");
		assertThat(empty.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("See what is known of")))
			.hasAttribute("href", Pattern.compile(".*/disease/MONDO:0008763$"));
		assertThat(visit.page().locator(".answer-foot")).containsText("Nobody checked");
	}

	/** Which first and why, where, for which age, what against, what next. */
	@ParameterizedTest
	@CsvSource({ "imt, ?disease=MONDO:0015798&alteration=HGNC:427~TPM4-ALK+fusion&age=9&jurisdiction=US",
			"melanoma, " + MELANOMA, "gist, ?disease=MONDO:0011719&alteration=~PDGFRA+D842V&age=50&jurisdiction=IT",
			"niemann-pick, ?disease=MONDO:0018982&age=7&jurisdiction=US",
			"fibrodysplasia, ?disease=MONDO:0007606&alteration=~ACVR1+R206H&age=9&jurisdiction=US" })
	void answersFiveQuestionsInTheFirstScreen(String name, String question, Visit visit) {
		show(visit, name, question);
		for (int width : List.of(1440, 360)) {
			visit.page().setViewportSize(width, TALL);
			for (String part : List.of("h3", ".to-ask", ".lead-fact", ".part-against, .candidate-facts > .hint")) {
				assertThat(visit.page().locator(".candidate").first().locator(part).first().boundingBox().y)
					.as("%s at %d", part, width)
					.isLessThan(TALL - 20);
			}
		}
	}

	@Test
	void strikesOutAllThatNobodyKnows(Visit visit) {
		visit.open("/candidates?disease=nonsense-disease&alteration=~FOOBAR+X1");
		assertThat(visit.page().locator(".read-not s")).hasText(new String[] { "nonsense-disease", "FOOBAR X1" });
		visit.page().getByText("Write anew what is struck out").click();
		assertThat(visit.page()).hasURL(Pattern.compile(".*/\\?disease=nonsense.*FOOBAR.*"));
	}

	@Test
	void answersForTheDiseaseWhereTheGeneIsNone(Visit visit) {
		visit.look(Look.NARROW_LIGHT).open("/candidates?disease=MONDO:0015798&alteration=~ALKK+fusion&jurisdiction=NG");
		assertThat(visit.page().locator(".read-not")).containsText("ALKK fusion");
		assertThat(band(visit, "Test first").locator(".condition").first()).containsText("if there is");
		visit.assertFits();
	}

	@Test
	void namesNoRouteOfACountryThatNobodyRead(Visit visit) {
		visit.open(ENTRECTINIB + "?disease=MONDO:0015798&age=9&jurisdiction=NG");
		assertThat(visit.page().locator("main")).containsText("Nigeria");
		assertThat(visit.page().locator("main")).containsText("which law, authority and form apply is not known here");
		assertThat(visit.page().locator("main")).not().containsText("FDA 3926");
	}

	@Test
	void takesSixtyAlterations(Visit visit) {
		String sixty = IntStream.rangeClosed(1, 60)
			.mapToObj((number) -> "&alteration=~BRAF+V%dE".formatted(number))
			.collect(Collectors.joining());
		visit.look(Look.NARROW_LIGHT).open("/candidates?disease=MONDO:0005105" + sixty);
		assertThat(visit.page().locator(".patient .reading > li")).not().hasCount(0);
		assertThat(visit.page().locator(".patient s")).containsText("BRAF V60E");
		assertThat(visit.page().locator(".patient")).containsText("at most 50 alterations are asked at once");
		assertThat(visit.page().locator("main")).not().containsText("cannot be answered");
		visit.assertFits();
		visit.assertAccessible();
	}

	@Test
	void goesFromAPastedReportToTheAnswer(Visit visit) {
		visit.open("/?disease=MONDO:0015798");
		visit.page().locator(".paste summary").click();
		visit.page().getByLabel("Gene and change, one a line").fill("ALK\tTPM4-ALK fusion\nTP53\tp.R175H");
		visit.page().getByText("Add these").click();
		visit.page().getByLabel("Age in years").fill("9");
		visit.page().getByText("Find candidates").click();
		assertThat(visit.page().locator(".patient .reading")).containsText("TP53 R175H");
		assertThat(visit.page().locator(".candidate h3", new Page.LocatorOptions().setHasText("Crizotinib")).first())
			.isVisible();
	}

	@ParameterizedTest
	@CsvSource({ "A4, US", "Letter, DE" })
	void printsADossierOfAtMostFourNumberedPages(String paper, String place, Visit visit) {
		visit.open("/dossier/CHEMBL.COMPOUND:CHEMBL3286830?disease=MONDO:0015798"
				+ "&alteration=HGNC:427~TPM4-ALK+fusion&age=9&jurisdiction=" + place);
		visit.page().waitForFunction("() => document.adoptedStyleSheets.length > 0");
		assertThat(visit.page().locator(".dossier-steps li").first()).isVisible();
		String sheet = (String) visit.page()
			.evaluate(
					"() => document.adoptedStyleSheets.map((one) => [...one.cssRules].map((rule) => rule.cssText)).join()");
		assertThat(sheet).contains("counter(page)", "Clew: Lorlatinib. Made 20", "Sources from 20");
		String pdf = new String(visit.page().pdf(new Page.PdfOptions().setFormat(paper)), StandardCharsets.ISO_8859_1);
		assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count()).isBetween(1L, 4L);
		assertThat(visit.page().locator(".dossier")).not().containsText("score");
	}

	@Test
	void fitsATelephoneInGerman(Visit visit) {
		visit.page().addInitScript("localStorage.setItem('language', 'de')");
		visit.look(Look.NARROW_DARK);
		show(visit, "dipg", "?disease=MONDO:0006033&age=1.5&jurisdiction=DE");
		assertThat(visit.page().locator(".test-hint")).containsText(" or ");
		visit.assertFits();
	}

	@Test
	void speaksToGermanParentsInFull(Visit visit) {
		visit.page().addInitScript("localStorage.setItem('language', 'de')");
		visit.look(Look.NARROW_DARK)
			.open("/for-parents/CHEMBL.COMPOUND:CHEMBL1983268?disease=MONDO:0015798&age=9&jurisdiction=DE");
		assertThat(visit.page().locator("main")).containsText("Diesen deutschen Text hat noch keine Ärztin");
		assertThat(visit.page().locator("main")).not().containsText("parents.");
		visit.assertFits();
		visit.assertAccessible();
	}

	private static Locator candidate(Visit visit, String name) {
		return visit.page()
			.locator(".candidate")
			.filter(new Locator.FilterOptions().setHas(visit.page()
				.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true))));
	}

}
