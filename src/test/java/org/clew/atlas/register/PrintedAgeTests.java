package org.clew.atlas.register;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrintedAge}.
 */
class PrintedAgeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			in patients 12 years and above with haemophilia A | 12 |
			adults aged 2 years and older | 2 |
			children aged from 6 months of age and older | 0.5 |
			patients aged 1 to 17 years | 1 | 17
			adult patients with myeloma | 18 |
			patients age 15 years and above with AML | 15 |
			adults and adolescents 12 years and older with a fusion | 12 |
			infants aged at least 4 months, toddlers and children | 0.3333333333333333 |
			disease of the brain in patients less than 18 years of age | | 17
			children and adolescents aged 1 to 17 years, and adults | 1 |
			children (aged ≥ 6 months to < 18 years old) with lymphoma | 0.5 | 17
			adult and adolescent patients from 12 years of age | 12 |
			after treatment for at least 3 months, adults | 18 |""")
	void readsWhatIsStatedPlainly(String indication, String minimum, String maximum) {
		PrintedAge age = PrintedAge.of(indication, Set.of());
		assertThat(age.minimum()).isEqualTo(minimum);
		assertThat(age.maximum()).isEqualTo(maximum);
		assertThat(age.stated()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "adults, and children aged 2 years and older; Infants from 6 months and older",
			"adults and children", "patients of all ages", "patients with ALL",
			"Tablets are for patients aged 6 years and older.Granules are for children aged 1 year and older." })
	void saysNothingWhereTheAgeIsNotPlain(String indication) {
		PrintedAge age = PrintedAge.of(indication, Set.of());
		assertThat(age.minimum()).isNull();
		assertThat(age.stated()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "neuroblastoma, 1", "melanoma, 18", "MCL, 18", "acute myeloid leukemia," })
	void readsTheSentenceThatNamesTheDisease(String disease, String minimum) {
		PrintedAge age = PrintedAge.of(
				"MelanomaX is indicated in adults with melanoma or MCL.It is for patients aged 1 year and older with neuroblastoma.",
				Set.of(disease));
		assertThat(age.minimum()).isEqualTo(minimum);
	}

}
