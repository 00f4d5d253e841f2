package org.clew.alteration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Cutoff}.
 */
class CutoffTests {

	@ParameterizedTest(name = "{1} is {0} 10: {2}")
	@CsvSource({ ">=, 9, false", ">=, 10, true", ">=, 11, true", ">, 9, false", ">, 10, false", ">, 11, true",
			"<, 9, true", "<, 10, false", "<, 11, false", "<=, 9, true", "<=, 10, true", "<=, 11, false", "=, 9, false",
			"=, 10, true", "=, 11, false" })
	void admitsWhatLiesWithin(String sign, double measured, boolean within) {
		assertThat(new Cutoff(sign, 10, "%").admits(measured)).isEqualTo(within);
		assertThat(new Cutoff(sign, 10, "%").admits(new Cutoff("=", measured, "%"))).isEqualTo(within);
	}

	@ParameterizedTest(name = "{0} {1} lies within >= 10: {2}")
	@CsvSource({ ">=, 20, true", ">=, 10, true", ">=, 5, false", ">, 20, true", "<, 20, false", "<=, 20, false" })
	void admitsNarrowerLimits(String sign, double value, boolean within) {
		assertThat(new Cutoff(">=", 10, "%").admits(new Cutoff(sign, value, "%"))).isEqualTo(within);
	}

	@Test
	void writesWholeNumbersWithoutAPoint() {
		assertThat(new Cutoff(">=", 10, "%")).hasToString(">= 10%");
		assertThat(new Cutoff("<", 0.5, "")).hasToString("< 0.5");
	}

}
