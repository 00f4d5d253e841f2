package org.clew.api;

import org.clew.graph.Slice.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what a cursor keeps, and what none of ours holds.
 */
class CursorsTests {

	@Test
	void keepsTextsNumbersAndDecimals() {
		for (Object key : new Object[] { "a\nb", 7L, 0.5 }) {
			assertThat(Cursors.decode("drugs", "after", Cursors.encode("drugs", new Position(key, "X:1"))))
				.isEqualTo(new Position(key, "X:1"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "seven", "", "9999999999999999999" })
	void refusesANumberThatIsNone(String number) {
		// A key of no known class is written as a whole number.
		String cursor = Cursors.encode("drugs", new Position(new StringBuilder(number), "X:1"));
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> Cursors.decode("drugs", "after", cursor))
			.withMessageContaining("a cursor as this API returned it, unchanged");
	}

}
