package org.clew.candidate.reasoner;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.Candidate;
import org.clew.candidate.core.Core;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Patients whose right answer stands in a label, asked of a frozen cut of the atlas.
 * These drugs are licensed, and one of them comes first; what may not be offered is not
 * listed.
 */
class FrozenPatientsTests {

	private static final Core CORE = FrozenCut.core();

	@ParameterizedTest(name = "{0}, {1}, {2}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					# disease        | findings                      | age | place | licensed, one of them first                                    | never
					MONDO:0005233    | EGFR T790M                    | 62  | EU    | Osimertinib                                                  | Crizotinib, Alectinib, Lorlatinib
					MONDO:0005233    | EML4-ALK fusion               | 50  | EU    | Alectinib, Brigatinib, Lorlatinib, Ceritinib, Crizotinib     | Osimertinib, Erlotinib
					MONDO:0005233    | CD74-ROS1 fusion              | 50  | EU    | Crizotinib, Entrectinib                                      | Erlotinib
					MONDO:0005233    | BRAF V600E                    | 66  | US    | Dabrafenib + Trametinib                                      | Crizotinib
					MONDO:0005233    | ALK negative; EGFR wild type  | 66  | US    | -                                                            | Alectinib, Osimertinib, Erlotinib
					MONDO:0005105    | BRAF V600E                    | 50  | US    | Dabrafenib + Trametinib, Vemurafenib, Dabrafenib, Trametinib | Imatinib
					MONDO:0005105    | BRAF wild type                | 50  | US    | -                                                            | Vemurafenib, Dabrafenib, Trametinib
					MONDO:0011996    | BCR-ABL1; ABL1 T315I          | 45  | US    | Asciminib, Ponatinib                                         | Crizotinib
					MONDO:0011996    | BCR-ABL1                      | 45  | EU    | Imatinib, Dasatinib, Nilotinib, Bosutinib, Asciminib         | Alectinib
					MONDO:0011719    | PDGFRA D842V                  | 58  | EU    | Avapritinib                                                  | Erlotinib
					MONDO:0011719    | CD117 positive                | 58  | EU    | Imatinib                                                     | Erlotinib
					MONDO:0015798    | TPM4-ALK fusion               | 9   | EU    | Crizotinib                                                   | Erlotinib
					MONDO:0020325    | NPM1-ALK fusion               | 12  | EU    | Crizotinib                                                   | Erlotinib
					MONDO:0021637    | KIAA1549-BRAF fusion          | 5   | US    | Tovorafenib                                                  | Erlotinib
					MONDO:0021637    | BRAF V600E                    | 3   | US    | Dabrafenib + Trametinib, Tovorafenib                         | Erlotinib
					MONDO:0007608    | -                             | 30  | US    | Nirogacestat                                                 | Erlotinib
					MONDO:1040002    | PIK3CA H1047R                 | 4   | US    | Alpelisib                                                    | Erlotinib
					MONDO:0018153    | BRAF V600E                    | 60  | US    | Vemurafenib                                                  | Erlotinib
					MONDO:0016693    | TSC2 loss                     | 5   | US    | Everolimus                                                   | Erlotinib
					MONDO:0957196    | H3-3A K27M                    | 8   | US    | ONC201                                                       | Erlotinib
					MONDO:0006256    | HER2 positive                 | 50  | US    | Trastuzumab                                                  | Erlotinib
					MONDO:0006256    | HER2 negative                 | 50  | US    | -                                                            | Trastuzumab
					""")
	void patientGetsWhatTheLabelSays(String disease, @Nullable String findings, double age, String place,
			@Nullable String licensed, @Nullable String never) {
		List<Candidate> candidates = new PatientSketch(CORE, disease, split(findings, ";")).aged(age)
			.in(place)
			.answer()
			.candidates();
		List<String> licensedNames = candidates.stream()
			.filter((candidate) -> candidate.band() == Band.LICENSED)
			.map(Candidate::name)
			.toList();
		String[] expected = split(licensed, ",");
		assertThat(licensedNames).contains(expected);
		if (expected.length > 0) {
			assertThat(Set.of(expected)).contains(candidates.getFirst().name());
		}
		assertThat(candidates).extracting(Candidate::name).doesNotContain(split(never, ","));
	}

	private static String[] split(@Nullable String text, String by) {
		return (text != null) ? Stream.of(text.split(by)).map(String::strip).toArray(String[]::new) : new String[0];
	}

}
