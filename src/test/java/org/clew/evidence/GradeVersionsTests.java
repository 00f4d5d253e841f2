package org.clew.evidence;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link GradeVersions}.
 */
class GradeVersionsTests {

	@Test
	void saysNothingOfOneVersion() {
		assertThat(GradeVersions.of(List.of("5.0", "5.0")).note()).isNull();
		assertThat(GradeVersions.of(List.of("")).note()).isNull();
		assertThat(GradeVersions.of(List.of()).note()).isNull();
	}

	@Test
	void saysWhichVersionsAreCompared() {
		GradeVersions versions = GradeVersions.of(List.of("5.0", "4.03", ""));
		assertThat(versions.stated()).containsExactly("4.03", "5.0");
		assertThat(versions.note())
			.startsWith("Compares grades of CTCAE 4.03 and 5.0, and of a version that the source");
	}

}
