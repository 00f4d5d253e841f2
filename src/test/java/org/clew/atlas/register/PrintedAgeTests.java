package org.clew.atlas.register;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrintedAge}.
 */
class PrintedAgeTests {

	@ParameterizedTest
	@CsvSource({ "in patients 12 years and above with haemophilia A, 12,", "in adults aged 2 years and older, 2,",
			"in children aged from 6 months of age and older, 0.5,", "in patients aged 1 to 17 years, 1, 17",
			"treatment of adult patients with myeloma, 18," })
	void readsWhatIsStatedOnce(String indication, String minimum, String maximum) {
		PrintedAge age = PrintedAge.of(indication);
		assertThat(age.minimum()).isEqualTo(minimum);
		assertThat(age.maximum()).isEqualTo(maximum);
		assertThat(age.stated()).isNotEmpty();
	}

	@Test
	void saysNothingWhereSeveralAgesAreStated() {
		PrintedAge age = PrintedAge.of("adults, and children aged 2 years and older; infants from 6 months and older");
		assertThat(age.minimum()).isNull();
		assertThat(age.stated()).isNull();
	}

	@Test
	void saysNothingWhereChildrenAreNamedWithoutAnAge() {
		assertThat(PrintedAge.of("in adults and children").minimum()).isNull();
	}

}
