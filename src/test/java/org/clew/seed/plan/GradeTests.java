package org.clew.seed.plan;

import org.clew.seed.plan.UseDrawing.Grade;
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
			3,   3, 3, 3
			3–4, 3, 4, 4
			4–5, 4, 5, 5
			≤ 2, 1, 2, 2
			≤2,  1, 2, 2
			≥ 3, 3, 5, 3
			""")
	void readsGradesAndRanges(String text, long lowest, long highest, long worst) {
		assertThat(Grade.of(text)).hasValueSatisfying((grade) -> {
			assertThat(grade.lowest()).isEqualTo(lowest);
			assertThat(grade.highest()).isEqualTo(highest);
			assertThat(grade.worst()).isEqualTo(worst);
		});
	}

	@Test
	void readsNoGradeWhereThereIsNone() {
		assertThat(Grade.of("")).isEmpty();
	}

}
