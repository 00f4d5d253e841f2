package org.clew.seed.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Grade}.
 */
class GradeTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			3,   3, 3
			3–4, 3, 4
			≤ 2, 1, 2
			≤2,  1, 2
			≥ 3, 3, 5
			""")
	void readsGradesAndRanges(String text, long lowest, long highest) {
		assertThat(Grade.of(text)).contains(new Grade(lowest, highest));
	}

	@Test
	void readsNoGradeWhereThereIsNone() {
		assertThat(Grade.of("")).isEmpty();
	}

}
