package org.clew.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Stance}.
 */
class StanceTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			CURED,                 SUPPORTS
			SYMPTOMS_IMPROVED,     SUPPORTS
			NO_SIGNIFICANT_EFFECT, OPPOSES
			WORSENED,              OPPOSES
			NO_DESCRIPTION,        NEUTRAL
			""")
	void readsEffect(String effect, Stance stance) {
		assertThat(Stance.ofEffect(effect)).isEqualTo(stance);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			SENSITIVITY_RESPONSE, SUPPORTS,         SUPPORTS
			SENSITIVITY_RESPONSE, DOES_NOT_SUPPORT, OPPOSES
			RESISTANCE,           SUPPORTS,         OPPOSES
			REDUCED_SENSITIVITY,  SUPPORTS,         OPPOSES
			ADVERSE_RESPONSE,     SUPPORTS,         OPPOSES
			RESISTANCE,           DOES_NOT_SUPPORT, NEUTRAL
			SENSITIVITY_RESPONSE, NA,               NEUTRAL
			NA,                   SUPPORTS,         NEUTRAL
			""")
	void readsEvidence(String significance, String direction, Stance stance) {
		assertThat(Stance.ofEvidence(significance, direction)).isEqualTo(stance);
	}

}
