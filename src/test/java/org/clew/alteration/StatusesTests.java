package org.clew.alteration;

import java.util.List;

import org.clew.alteration.Variant.GeneStatus;
import org.clew.alteration.Variant.GeneStatus.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Statuses}: what is said of a gene as a whole, beside one change of it.
 */
class StatusesTests {

	@ParameterizedTest(name = "{1} of {0}, where {2} was found, is {3}")
	@CsvSource({ "BRAF, ALTERED, BRAF V600E, GENE", "BRAF, ALTERED, BRAF amplification, GENE",
			"BRAF, MUTATED, BRAF V600E, GENE", "BRAF, MUTATED, BRAF V600=, OTHER",
			"EGFR, MUTATED, EGFR exon 19 deletion, GENE", "BRAF, MUTATED, BRAF fusion, OTHER",
			"BRAF, MUTATED, BRAF amplification, NOT_KNOWN", "EGFR, MUTATED, BRAF V600E, NOT_KNOWN",
			"BRAF, ONCOGENIC, BRAF V600E, GENE", "BRAF, ONCOGENIC, BRAF fusion, OTHER",
			"BRAF, ONCOGENIC, BRAF amplification, NOT_KNOWN", "TP53, ONCOGENIC, TP53 R213*, GENE",
			"BRAF, GAIN_OF_FUNCTION, BRAF fusion, OTHER", "BRAF, LOSS_OF_FUNCTION, BRAF V600E, OTHER",
			"TP53, LOSS_OF_FUNCTION, TP53 R213*, CLASS", "TP53, LOSS_OF_FUNCTION, TP53 deletion, CLASS",
			"TP53, NONSENSE, TP53 R213*, GENE", "TP53, FRAMESHIFT, TP53 R213*, CLASS",
			"TP53, TRUNCATED, TP53 R213*, GENE", "TP53, MISSENSE, TP53 R175H, GENE",
			"TP53, MISSENSE, TP53 R213*, OTHER", "BRAF, FRAMESHIFT, BRAF V600E, OTHER",
			"BRAF, MISSENSE, BRAF amplification, NOT_KNOWN", "BRAF, WILD_TYPE, BRAF V600E, NOT_KNOWN" })
	void comparesAChangeWithWhatIsNeededOfTheGene(String symbol, Status needed, String present, Agreement agreement) {
		assertThat(Statuses.compare(new GeneStatus(symbol, needed), variant(present))).isEqualTo(agreement);
	}

	@ParameterizedTest(name = "{1} of {0}, where it is called {2}, is {3}")
	@CsvSource({ "BRAF, MUTATED, ONCOGENIC, GENE", "BRAF, MUTATED, ALTERED, WIDER", "BRAF, MUTATED, MISSENSE, GENE",
			"BRAF, ONCOGENIC, GAIN_OF_FUNCTION, GENE", "BRAF, ONCOGENIC, MUTATED, WIDER",
			"BRAF, GAIN_OF_FUNCTION, GAIN_OF_FUNCTION, GENE", "BRAF, TRUNCATED, NONSENSE, GENE",
			"BRAF, TRUNCATED, FRAMESHIFT, GENE", "BRAF, TRUNCATED, MUTATED, WIDER", "BRAF, NONSENSE, FRAMESHIFT, WIDER",
			"TP53, TRUNCATED, NONSENSE, CLASS" })
	void comparesWordsForTheGene(String symbol, Status needed, Status present, Agreement agreement) {
		assertThat(Statuses.compare(new GeneStatus(symbol, needed), new GeneStatus(symbol, present)))
			.isEqualTo(agreement);
	}

	@ParameterizedTest(name = "{0}, where {1} is called {2}, is {3}")
	@CsvSource({ "BRAF V600E, BRAF, MUTATED, WIDER", "BRAF V600E, BRAF, LOSS_OF_FUNCTION, OTHER",
			"BRAF V600E, BRAF, GAIN_OF_FUNCTION, WIDER", "TP53 R213*, TP53, GAIN_OF_FUNCTION, OTHER",
			"EGFR exon 19 deletion, EGFR, MUTATED, WIDER", "BRAF amplification, BRAF, ALTERED, WIDER",
			"BRAF amplification, BRAF, MUTATED, NOT_KNOWN", "BRAF fusion, BRAF, MUTATED, OTHER",
			"BRAF fusion, BRAF, ALTERED, WIDER" })
	void leavesOpenWhatAWordForTheGeneDoesNotSay(String needed, String symbol, Status present, Agreement agreement) {
		assertThat(Statuses.wider(variant(needed), new GeneStatus(symbol, present))).isEqualTo(agreement);
	}

	private static Variant variant(String text) {
		return Alterations.profile(text, List.of(), TestGenes.NAMES)
			.profile()
			.orElseThrow(() -> new IllegalArgumentException(text))
			.variants()
			.findFirst()
			.orElseThrow();
	}

}
