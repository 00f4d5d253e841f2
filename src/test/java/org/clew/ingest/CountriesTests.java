package org.clew.ingest;

import org.clew.ingest.fact.Countries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Countries}.
 */
class CountriesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "United States | US", "Korea, Republic of | KR", "South Korea | KR", "Turkey | TR",
					"Türkiye | TR", "Turkey (Türkiye) | TR", "Russian Federation | RU", "Russia | RU", "Czechia | CZ",
					"Viet Nam | VN", "Hong Kong | HK", "Côte D'Ivoire | CI", "Bosnia and Herzegovina | BA",
					"Iran, Islamic Republic of | IR", "The Gambia | GM", "Taiwan | TW", "Reunion | RE",
					"Puerto Rico | PR", "Moldova | MD", "Atlantis | Atlantis" })
	void knowsCountriesByTheNamesOfRegisters(String name, String code) {
		assertThat(Countries.code(name)).isEqualTo(code);
	}

}
