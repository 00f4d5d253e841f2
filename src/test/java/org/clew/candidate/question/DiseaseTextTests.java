package org.clew.candidate.question;

import java.util.List;
import java.util.Optional;

import org.clew.alteration.GeneNames;
import org.clew.candidate.core.Node.DiseaseNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A disease as physicians write it is told from what was found in it.
 */
class DiseaseTextTests {

	private static final GeneNames GENES = (text) -> Optional.of(text)
		.filter((name) -> name.matches("[A-Z][A-Z0-9]+(-[0-9][A-Z]?)?")
				&& !name.matches("NSCLC|AML|GIST|CLL|DLBCL|H3|K27M"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					ALK-positive NSCLC                                        | NSCLC                        | ALK fusion
					EGFR mutated lung adenocarcinoma                          | lung adenocarcinoma          | EGFR mutation
					BRAF V600E melanoma                                       | melanoma                     | BRAF V600E
					melanoma with BRAF V600E                                  | melanoma                     | BRAF V600E
					MSI-high colorectal cancer                                | colorectal cancer            | MSI-H
					AML with FLT3-ITD                                         | AML                          | FLT3 ITD
					NPM1-mutated AML                                          | AML                          | NPM1 mutation
					del(17p) CLL                                              | CLL                          | 17p deletion
					NTRK fusion-positive sarcoma                              | sarcoma                      | NTRK fusion
					H3 K27M-altered diffuse midline glioma                    | diffuse midline glioma       | H3 K27M
					KIT-mutant GIST                                           | GIST                         | KIT mutation
					triple-negative breast cancer                             | breast cancer                | ESR1 negative AND PGR negative AND ERBB2 negative
					hormone receptor-positive, HER2-negative breast cancer    | breast cancer                | ERBB2 negative AND ESR1 positive
					chronic myelogenous leukemia, BCR-ABL1 positive           | chronic myelogenous leukemia | BCR-ABL1 fusion
					B-lymphoblastic leukemia/lymphoma with t(9;22)(q34.1;q11.2) | B-lymphoblastic leukemia/lymphoma | BCR-ABL1 fusion
					acute myeloid leukemia, inv(16)(p13.3;q24.3)              | acute myeloid leukemia       | CBFA2T3-GLIS2 fusion
					CD20-positive DLBCL                                       | DLBCL                        | MS4A1 positive
					""")
	void findingsAreToldFromTheDisease(String text, String disease, String finding) {
		DiseaseText read = DiseaseText.of(text, GENES);
		assertThat(read.disease()).isEqualTo(disease);
		assertThat(read.findings()).singleElement()
			.satisfies((one) -> assertThat(List.of(one.profile().toString().split(" AND ")))
				.containsExactlyInAnyOrder(finding.split(" AND ")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "cat-scratch disease", "MET", "ALL", "spinal muscular atrophy", "T-B+ severe disease",
			"non-small cell lung carcinoma", "Eng-Strom syndrome", "NSCLC with no evidence of EGFR mutation",
			"NSCLC, EGFR mutation status unknown", "NSCLC, EGFR mutation not tested", "suspected BRAF V600E melanoma",
			"ALS", "glycogen storage disease type II" })
	void nameIsNoFinding(String text) {
		assertThat(DiseaseText.of(text, GENES)).isEqualTo(new DiseaseText(text, List.of()));
	}

	@Test
	void acutePromyelocyticLeukemiaIsDefinedByPmlRara() {
		DiseaseNode disease = new DiseaseNode(0, "MONDO:0012883", "acute promyelocytic leukemia", null);
		assertThat(DiseaseText.ofNode(disease, GENES)).extracting((finding) -> finding.profile().toString())
			.containsExactly("PML-RARA fusion");
	}

	@Test
	void longTextIsLeftAlone() {
		String longest = "ALK-positive ".repeat(41);
		assertThat(DiseaseText.of(longest, GENES).findings()).isEmpty();
	}

}
