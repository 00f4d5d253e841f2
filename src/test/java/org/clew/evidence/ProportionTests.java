package org.clew.evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ProportionTests {

	/** Newcombe, Statistics in Medicine 1998;17:857–872, Table I, method 3. */
	@ParameterizedTest
	@CsvSource({ "81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718" })
	void givesTheIntervalsThatNewcombePublished(int numerator, int denominator, double lower, double upper) {
		Proportion proportion = Proportion.of(numerator, denominator);
		assertThat(proportion.lower()).isCloseTo(lower, within(0.00005));
		assertThat(proportion.upper()).isCloseTo(upper, within(0.00005));
		assertThat(proportion.value()).isEqualTo((double) numerator / denominator);
	}

	@Test
	void staysWithinZeroAndOne() {
		assertThat(Proportion.of(0, 46).lower()).isZero();
		assertThat(Proportion.of(46, 46).upper()).isOne();
	}

	@Test
	void hasNoValueAndNoIntervalOfNothing() {
		assertThat(Proportion.of(0, 0)).isEqualTo(new Proportion(0, 0, null, null, null));
	}

	@Test
	void refusesMoreThanAll() {
		assertThatIllegalArgumentException().isThrownBy(() -> Proportion.of(3, 2)).withMessage("3 of 2");
	}

}
