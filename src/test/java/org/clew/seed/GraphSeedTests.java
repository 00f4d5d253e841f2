package org.clew.seed;

import java.time.Clock;

import org.clew.RequiresNeo4j;
import org.clew.seed.check.Checks;
import org.clew.seed.record.Records;
import org.clew.seed.record.SeedFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the seed that comes with Clew.
 */
@RequiresNeo4j
class GraphSeedTests {

	private static final String LOCATION = System.getProperty("clew.seed.location", "graph-seed");

	@Test
	void hasNothingWrong() {
		Records records = Records.read(SeedFiles.at(LOCATION));
		assertThat(new Checks(Clock.systemUTC()).findings(records)).extracting(Finding::prettyPrint).isEmpty();
	}

	@Test
	void loadsWithSourcesOnEveryRelationship() {
		TestDatabase.clear();
		SeedReport report = Loads.curated(LOCATION);
		assertThat(report).isInstanceOf(SeedReport.Loaded.class);
		assertThat(TestDatabase.number("""
				MATCH ()-[r]->()
				WHERE NOT r:IDENTIFIES AND coalesce(size(r.sources), 0) = 0
				RETURN count(r)
				""")).isZero();
	}

}
