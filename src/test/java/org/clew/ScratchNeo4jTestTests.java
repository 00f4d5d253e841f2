package org.clew;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("container")
@ScratchNeo4jTest
class ScratchNeo4jTestTests {

	private static final String SCHEMA = """
			CREATE CONSTRAINT once FOR (n:Scratch) REQUIRE n.name IS UNIQUE
			""";

	@RepeatedTest(2)
	void startsEachTestOnAnEmptyDatabase(Driver driver) {
		assertThat(driver.executableQuery("MATCH (n) RETURN n").execute().records()).isEmpty();
		driver.executableQuery(SCHEMA).execute();
		driver.executableQuery("CREATE INDEX FOR (n:Scratch) ON (n.year)").execute();
		driver.executableQuery("CREATE (:Scratch {name: 'thread'})").execute();
	}

}
