package org.clew.atlas.label;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrintedDisease}.
 */
class PrintedDiseaseTests {

	@ParameterizedTest
	@CsvSource({ "Acute Lymphoid Leukemia, acute myeloid leukemia, true",
			"Cervical Adenocarcinoma, head and neck squamous cell carcinoma (HNSCC), true",
			"Non-Small Cell Lung Cancer, NSCLC, false", "Melanoma, BRAF V600 mutation, false",
			"Cholangiocarcinoma, 'gastric, small intestine, or biliary cancer', false" })
	void tellsACodeThatItsWordsContradict(String coded, String printed, boolean other) {
		assertThat(PrintedDisease.isOther(coded, printed)).isEqualTo(other);
	}

}
