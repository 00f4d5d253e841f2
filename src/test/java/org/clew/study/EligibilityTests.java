package org.clew.study;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Eligibility}.
 */
class EligibilityTests {

	@ParameterizedTest
	@CsvSource({ "12 Years, 24 Years, 12, YES", "12 Years, 24 Years, 11.9, NO", "12 Years, 24 Years, 24.9, YES",
			"12 Years, 24 Years, 25, NO", "6 Months, , 0.5, YES", "6 Months, , 0.4, NO", ", 6 Months, 0.5, YES",
			", 6 Months, 0.6, NO", "2 Weeks, 28 Days, 0.05, YES", "18 Years, , 9, NO", ", , 9, YES",
			"N/A, 17 Years, 9, NOT_STATED", "N/A, 17 Years, 18, NO", "1 Day, , 9, YES" })
	void comparesAnAgeWithThePrintedLimits(String lowest, String highest, double age, Admission admission) {
		Eligibility eligibility = new Eligibility(lowest, highest, null, null, List.of(), Sex.ALL, null);
		assertThat(Eligibility.admits(eligibility, age)).isEqualTo(admission);
	}

	@ParameterizedTest
	@CsvSource({ "17.9, YES", "18, NO", "70, NO" })
	void fallsBackOnStandardAges(double age, Admission admission) {
		Eligibility eligibility = new Eligibility(null, null, null, null, List.of(StandardAge.CHILD), null, null);
		assertThat(Eligibility.admits(eligibility, age)).isEqualTo(admission);
	}

	@Test
	void readsLimitsThatAreOnlyNumbers() {
		Eligibility eligibility = new Eligibility(null, null, 2.0, 17.0, List.of(), null, null);
		assertThat(Eligibility.admits(eligibility, 17.5)).isEqualTo(Admission.YES);
		assertThat(Eligibility.admits(eligibility, 1)).isEqualTo(Admission.NO);
	}

	@Test
	void decidesNothingWhereNothingIsStated() {
		assertThat(Eligibility.admits(null, 9)).isEqualTo(Admission.NOT_STATED);
	}

}
