package org.clew.seed;

import java.time.Duration;

import org.clew.claim.Tally;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SeedReport}.
 */
class SeedReportTests {

	@Test
	void saysWhatBecameOfNodesAndRelationships() {
		SeedReport report = new SeedReport.Loaded("seed-0123456789ab", 7, new Tally(1, 2, 3, 4), new Tally(5, 6, 7, 8),
				Duration.ofMillis(90));
		assertThat(report.prettyPrint()).isEqualTo("Seed seed-0123456789ab is loaded: 7 files in 90 ms; "
				+ "nodes 1 added, 2 changed, 3 removed, 4 unchanged; "
				+ "relationships 5 added, 6 changed, 7 removed, 8 unchanged");
	}

	@Test
	void saysThatNothingChanged() {
		SeedReport report = new SeedReport.Unchanged("seed-0123456789ab", 7, Duration.ofMillis(9));
		assertThat(report.prettyPrint()).isEqualTo("Seed seed-0123456789ab is unchanged: 7 files, looked at in 9 ms");
	}

}
