package org.clew.candidate.question;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The disease within a text that says more.
 */
class DiseasePiecesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			B-ALL, Ph-like                                | B-ALL                         | Ph-like
			medullary thyroid carcinoma in MEN2B          | medullary thyroid carcinoma   | in MEN2B
			severe congenital protein C deficiency        | congenital protein C deficiency | severe
			malignant PEComa                              | PEComa                        | malignant
			ACC (adrenal cortical carcinoma)              | adrenal cortical carcinoma    | ACC
			Prader-Willi syndrome with hyperphagia        | Prader-Willi syndrome         | with hyperphagia
			""")
	void partsOfATextAreTriedAndTheRestIsTold(String text, String piece, String beside) {
		assertThat(DiseasePieces.of(text)).contains(piece);
		assertThat(DiseasePieces.beside(text, piece)).isEqualTo(beside);
	}

	@ParameterizedTest
	@ValueSource(strings = { "melanoma, BRAF status unknown", "history of breast cancer in remission", "no lymphoma",
			"possible sarcoma, NTRK" })
	void whatIsDoubtedHasNoParts(String text) {
		assertThat(DiseasePieces.of(text)).isEmpty();
	}

	@Test
	void regimenIsItsDrugs() {
		assertThat(Regimens.drugs("folfox")).containsExactly("Fluorouracil", "Leucovorin", "Oxaliplatin");
		assertThat(Regimens.drugs("carboplatin/paclitaxel")).isEqualTo(List.of("carboplatin", "paclitaxel"));
		assertThat(Regimens.drugs("imatinib")).isEmpty();
	}

}
