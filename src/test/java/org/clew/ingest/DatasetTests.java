package org.clew.ingest;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Dataset}.
 */
class DatasetTests {

	private static final Dataset UNDATED = new Dataset("a", "A", null, null, "CC0-1.0", null, null, 1);

	@Test
	void takesTheNewestDateOfFilesThatComeTogether() {
		Dataset older = UNDATED.date("2019-08-29");
		Dataset newer = UNDATED.date("2020-01-01");
		assertThat(older.newest(newer)).isEqualTo(newer);
		assertThat(newer.newest(older)).isEqualTo(newer);
		assertThat(UNDATED.newest(older)).isEqualTo(older);
		assertThat(older.newest(UNDATED)).isEqualTo(older);
	}

	@Test
	void keepsVersionsApart() {
		Dataset released = UNDATED.version("7");
		assertThat(UNDATED.newest(released)).isEqualTo(UNDATED);
		assertThat(released.newest(UNDATED.date("2020-01-01"))).isEqualTo(released);
	}

	@Test
	void namesTheReleaseInItsIdentifier() {
		assertThat(UNDATED.id()).isEqualTo("clew:source/a");
		assertThat(UNDATED.date("2020-01-01").id()).isEqualTo("clew:source/a/2020-01-01");
		assertThat(UNDATED.version("v 7").date("2020").id()).isEqualTo("clew:source/a/v-7");
	}

}
