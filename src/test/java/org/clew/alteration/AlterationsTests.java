package org.clew.alteration;

import java.util.List;
import java.util.stream.Stream;

import org.clew.alteration.fact.Phrasings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Alterations}.
 */
class AlterationsTests {

	@ParameterizedTest(name = "{0}: {1} of {2} means {3}")
	@CsvFileSource(resources = "readings.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
	void reads(String who, String text, String symbol, String meaning) {
		Reading reading = read(who, text, symbol);
		if ("?".equals(meaning)) {
			assertThat(reading.profile()).isEmpty();
			assertThat(reading.notUnderstood()).isNotEmpty();
		}
		else {
			assertThat(reading.profile()).map(MolecularProfile::toString).contains(meaning);
			assertThat(reading.notUnderstood()).isEmpty();
		}
	}

	/** What a variant is called is read as that variant. */
	@ParameterizedTest(name = "{0}: {1} of {2} means {3}")
	@CsvFileSource(resources = "readings.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
	void readsWhatItWrites(String who, String text, String symbol, String meaning) {
		read(who, text, symbol).profile().ifPresent((profile) -> {
			Reading again = Alterations.profile(profile.toString(), List.of(), TestGenes.NAMES);
			assertThat(again.profile()).contains(profile);
		});
	}

	static Stream<Arguments> phrasings() {
		return Phrasings.all().stream().map((phrasing) -> Arguments.of(phrasing.example(), phrasing.reading()));
	}

	@ParameterizedTest(name = "{0} means {1}")
	@MethodSource("phrasings")
	void readsWhatReportsSayInOtherWords(String text, String meaning) {
		Reading reading = Alterations.read(text, null, TestGenes.NAMES);
		Genotype said = Genotype.of(reading.profile().stream().toList(), List.of());
		assertThat(Stream.concat(said.present().stream().map(Variant::toString),
				said.absent().stream().map((variant) -> "NOT " + variant)))
			.containsExactly(meaning.split("; "));
	}

	/** A test of the germline that found nothing is no loss in the tumour. */
	@ParameterizedTest
	@ValueSource(strings = { "MLH1 negative", "PTEN loss, MLH1 retained", "MSH2 germline loss", "no loss of MLH1",
			"HER2 negative, YVMA not found", "HLA-A2 positive", "HLA-A*02:07 positive" })
	void doesNotReadMoreThanWasSaid(String text) {
		assertThat(Alterations.read(text, null, TestGenes.NAMES)
			.profile()
			.stream()
			.flatMap(MolecularProfile::variants)
			.map(Variant::toString)).doesNotContain("dMMR", "ERBB2 A775_G776insYVMA", "HLA-A*02:01");
	}

	@Test
	void partsThatAreNotUnderstoodAreNamed() {
		Reading reading = Alterations.read("BRAF V600E; zorp", null, TestGenes.NAMES);
		assertThat(reading.profile()).map(MolecularProfile::toString).contains("BRAF V600E");
		assertThat(reading.notUnderstood()).containsExactly("zorp");
	}

	@Test
	void evidenceIsNotReadInPart() {
		assertThat(Alterations.profile("BRAF V600E AND zorp", List.of(), TestGenes.NAMES).profile()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "((((((((((", "))))", "p.", "c.", "::", "v::v", "?::?", "-", "+", "()", "V600E/",
			"/", "NOT ", "AND", "BRAF AND", "OR OR OR", "ex", "exon", "BRAF exon 999999999999", "BRAF V99999999999999E",
			"\u0000\u0001", "t(", "t(;)", "TMB .", "HER2 IHC ...+", "PD-L1 >= >= 1", "(BRAF V600E", "KIT exon 0 del" })
	void survivesHostileText(String text) {
		Reading reading = Alterations.read(text, null, TestGenes.NAMES);
		assertThat(reading.isComplete()).isFalse();
		Alterations.profile(text, List.of(), TestGenes.NAMES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "BRAF V600E (negative)", "EGFR T790M (not detected)", "ALK fusion (pending)", "TMB-low 12",
			"TMB-H: 9", "BRCA1 c.35_36delins", "KRAS FISH positive" })
	void whatABracketDeniesOrLeavesOpenIsNoFinding(String text) {
		assertThat(Alterations.read(text, null, TestGenes.NAMES)
			.profile()
			.filter((profile) -> !(profile instanceof MolecularProfile.Not))).isEmpty();
	}

	@Test
	void doesNotReadLongText() {
		assertThat(Alterations.read("BRAF V600E".repeat(30), null, TestGenes.NAMES).profile()).isEmpty();
		assertThat(Alterations.profile("(".repeat(100_000), List.of(), TestGenes.NAMES).profile()).isEmpty();
	}

	@Test
	void partnersOfAFusionHaveNoOrder() {
		assertThat(AgreementTests.needed("ALK::EML4")).isEqualTo(AgreementTests.needed("EML4-ALK"))
			.hasSameHashCodeAs(AgreementTests.needed("EML4-ALK"));
	}

	private static Reading read(String who, String text, String symbol) {
		return "patient".equals(who) ? Alterations.read(text, symbol, TestGenes.NAMES)
				: Alterations.profile(text, (symbol != null) ? List.of(symbol) : List.of(), TestGenes.NAMES);
	}

}
