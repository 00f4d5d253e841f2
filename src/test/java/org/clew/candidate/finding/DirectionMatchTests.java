package org.clew.candidate.finding;

import org.clew.target.ActionDirection;
import org.clew.target.FunctionalEffect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DirectionMatch}.
 */
class DirectionMatchTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			INHIBITORY, GAIN_OF_FUNCTION, COMPATIBLE
			ACTIVATING, GAIN_OF_FUNCTION, INCOMPATIBLE
			UNCLEAR,    GAIN_OF_FUNCTION, UNKNOWN
			INHIBITORY, LOSS_OF_FUNCTION, INCOMPATIBLE
			ACTIVATING, LOSS_OF_FUNCTION, COMPATIBLE
			UNCLEAR,    LOSS_OF_FUNCTION, UNKNOWN
			INHIBITORY, EXPRESSED,        COMPATIBLE
			UNCLEAR,    EXPRESSED,        COMPATIBLE
			ACTIVATING, EXPRESSED,        UNKNOWN
			INHIBITORY, UNKNOWN,          UNKNOWN
			ACTIVATING, UNKNOWN,          UNKNOWN
			UNCLEAR,    UNKNOWN,          UNKNOWN
			""")
	void fitsAnActionToAChange(ActionDirection direction, FunctionalEffect effect, DirectionMatch match) {
		assertThat(DirectionMatch.of(direction, effect)).isEqualTo(match);
	}

}
