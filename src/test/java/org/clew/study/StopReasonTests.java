package org.clew.study;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link StopReason}.
 */
class StopReasonTests {

	/** Sentences as registers print them, each read by a person. */
	@ParameterizedTest
	@CsvFileSource(resources = "/names/why-stopped.tsv", files = "bench/names/fourth-rare-why-stopped.tsv",
			delimiter = '\t', numLinesToSkip = 1)
	void opposesWhereAPersonReadsHarmOrLackOfEfficacy(String text, String opposes) {
		assertThat(StopReason.of(text).opposes()).isEqualTo(opposes.equals("yes"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Stopped for safety concerns                                        | SAFETY_SIDEEFFECTS
			Unexpected toxicity in two participants                            | SAFETY_SIDEEFFECTS
			Serious adverse events                                             | SAFETY_SIDEEFFECTS
			Excess mortality in the treatment arm                              | SAFETY_SIDEEFFECTS
			Slow accrual and hepatotoxicity                                    | SAFETY_SIDEEFFECTS
			The treatment was poorly tolerated                                 | SAFETY_SIDEEFFECTS
			Unfavorable risk/benefit ratio                                     | SAFETY_SIDEEFFECTS
			Lack of efficacy                                                   | NEGATIVE
			Lack of clinical efficacy; no safety concerns                      | NEGATIVE
			Not due to safety, but lack of efficacy                            | NEGATIVE
			Futility at the interim analysis                                   | NEGATIVE
			The primary endpoint was not met                                   | NEGATIVE
			Failed to meet its primary end-point                               | NEGATIVE
			Insufficient clinical activity                                     | NEGATIVE
			Slow enrollment and lack of efficacy                               | NEGATIVE
			Parent study showed the drug is not effective                      | NEGATIVE
			Stopped early for efficacy                                         | SUCCESS
			Primary endpoint met early                                         | ENDPOINT_MET
			Slow accrual                                                       | INSUFFICIENT_ENROLLMENT
			Unable to meet enrollment objectives                               | INSUFFICIENT_ENROLLMENT
			Failed to recruit enough for the efficacy endpoint                 | INSUFFICIENT_ENROLLMENT
			Not enough eligible patients                                       | INSUFFICIENT_ENROLLMENT
			Due to the COVID-19 pandemic                                       | COVID19
			Primary PI left institution                                        | STUDY_STAFF_MOVED
			Death of the principal investigator                                | STUDY_STAFF_MOVED
			Replaced by another study                                          | ANOTHER_STUDY
			Business decision, not due to safety or efficacy                   | BUSINESS_ADMINISTRATIVE
			Business decision. No safety or efficacy issues were found.        | BUSINESS_ADMINISTRATIVE
			Sponsor decision unrelated to safety                               | BUSINESS_ADMINISTRATIVE
			Company decision, not for safety reasons                           | BUSINESS_ADMINISTRATIVE
			Lack of funding                                                    | BUSINESS_ADMINISTRATIVE
			FDA clinical hold                                                  | REGULATORY
			Study drug not available                                           | LOGISTICS_RESOURCES
			Sample size was wrong                                              | STUDY_DESIGN
			Interim analysis by the data and safety monitoring board           | INTERIM_ANALYSIS
			Terminated                                                         | NO_CONTEXT
			Who knows                                                          | UNCATEGORISED
			""")
	void readsTheClassFromTheWords(String text, StopReason reason) {
		assertThat(StopReason.of(text)).isEqualTo(reason);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " " })
	void saysThatNothingIsStated(String text) {
		assertThat(StopReason.of(text)).isEqualTo(StopReason.NOT_STATED);
	}

	@Test
	void speaksAgainstADrugOnlyForHarmAndLackOfEfficacy() {
		assertThat(StopReason.values()).filteredOn(StopReason::opposes)
			.containsExactly(StopReason.SAFETY_SIDEEFFECTS, StopReason.NEGATIVE);
	}

}
