package org.clew.evidence;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Stance}.
 */
class StanceTests {

	@ParameterizedTest
	@CsvSource({ "SENSITIVITY_RESPONSE, SUPPORTS, SUPPORTS", "SENSITIVITYRESPONSE, SUPPORTS, SUPPORTS",
			"SENSITIVITY_RESPONSE, DOES_NOT_SUPPORT, OPPOSES", "SENSITIVITY_RESPONSE, NA, NEUTRAL",
			"RESISTANCE, SUPPORTS, OPPOSES", "RESISTANCE, DOES_NOT_SUPPORT, NEUTRAL",
			"REDUCED_SENSITIVITY, SUPPORTS, OPPOSES", "ADVERSE_RESPONSE, SUPPORTS, OPPOSES",
			"BETTER_OUTCOME, SUPPORTS, NEUTRAL", "GAIN_OF_FUNCTION, SUPPORTS, NEUTRAL", ", SUPPORTS, NEUTRAL",
			"RESISTANCE, , NEUTRAL" })
	void readsSignificanceAndDirection(String significance, String direction, Stance stance) {
		assertThat(Stance.ofEvidence(significance, direction)).isEqualTo(stance);
	}

}
