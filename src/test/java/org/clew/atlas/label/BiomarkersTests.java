package org.clew.atlas.label;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Biomarkers}.
 */
class BiomarkersTests {

	@ParameterizedTest
	@CsvSource({ "v::ALK, ALK fusion", "EGFR Exon 19 (Deletion), EGFR exon 19 deletion",
			"MET Exon 14 (Splice Site), MET exon 14 skipping", "BRAF p.V600E, BRAF V600E",
			"HER2-negative, ERBB2 negative", "CD30 +, TNFRSF8 positive",
			"PD-L1 (CPS) >= 10, CD274 expression CPS >= 10", "PIK3CA somatic variants, PIK3CA mutation",
			"t(KMT2A;v), KMT2A fusion", "NPM1 p.W288Cfs*12, NPM1 mutation" })
	void saysOneBiomarkerInTheWordsOfTheGrammar(String biomarker, String profile) {
		assertThat(Biomarkers.profile(List.of(List.of(biomarker)), null, Set.of())).isEqualTo(profile);
	}

	@Test
	void joinsTheBiomarkersOfARowAndTakesRowsAsAlternatives() {
		List<List<String>> rows = List.of(List.of("ER positive", "HER2-negative"),
				List.of("ER positive", "HER2-negative", "PR positive"), List.of("HER2-negative", "PR positive"));
		assertThat(Biomarkers.profile(rows, null, Set.of()))
			.isEqualTo("ERBB2 negative AND (ESR1 positive OR PGR positive)");
	}

	@Test
	void wantsAllAbsencesTogether() {
		assertThat(Biomarkers.profile(List.of(List.of("Wild type EGFR"), List.of("Wild type ALK")), null, Set.of()))
			.isEqualTo("ALK wild type AND EGFR wild type");
	}

	@Test
	void readsTheNegationThatOnlyTheLabelPrints() {
		assertThat(Biomarkers.profile(List.of(List.of("CD19 +", "BCR::ABL1")),
				"Philadelphia chromosome negative CD19 positive", Set.of()))
			.isEqualTo("CD19 positive AND NOT BCR-ABL1 fusion");
	}

	@Test
	void takesTheLabelsWordsWhereTheTableHasExamples() {
		assertThat(Biomarkers.profile(List.of(List.of("KRAS p.G12C")), "KRAS-mutated", Set.of()))
			.isEqualTo("KRAS mutation");
	}

	@Test
	void leavesOutWhatTheDiagnosisRestsOn() {
		assertThat(Biomarkers.profile(List.of(List.of("CD19 +", "Wild type TP53")), null, Set.of("CD19 positive")))
			.isEqualTo("TP53 wild type");
		assertThat(Biomarkers.profile(List.of(List.of("CD117 +")), null, Set.of("KIT positive"))).isNull();
	}

	@Test
	void keepsAssayAndCutOff() {
		List<List<String>> rows = List.of(List.of("PD-L1 (CPS) >= 10"));
		assertThat(Biomarkers.measure(rows, 2)).isEqualTo("CPS");
		assertThat(Biomarkers.measure(rows, 3)).isEqualTo(">= 10");
	}

}
