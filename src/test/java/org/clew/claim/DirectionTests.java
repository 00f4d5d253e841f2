package org.clew.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Direction}.
 */
class DirectionTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			INHIBITOR,      INHIBITORY
			DEGRADER,       INHIBITORY
			AGONIST,        ACTIVATING
			STABILISER,     ACTIVATING
			BINDING_AGENT,  UNCLEAR
			MODULATOR,      UNCLEAR
			""")
	void followsAction(String action, Direction direction) {
		assertThat(Direction.of(action)).isEqualTo(direction);
	}

}
