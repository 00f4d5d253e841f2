package org.clew.graph;

import java.time.Duration;
import java.util.Map;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for statements of a request that has to end in time.
 */
@Neo4jTest
class DeadlineTests {

	@Autowired
	private Cypher cypher;

	@Autowired
	private Driver driver;

	@Test
	void endsAStatementWithItsRequest() {
		String slow = "UNWIND range(1, 10000000000) AS i WITH i WHERE i < 0 RETURN count(i) AS requestThatTakesTooLong";
		assertThatException()
			.isThrownBy(
					() -> Deadline.in(Duration.ofSeconds(1)).hold(() -> this.cypher.read(slow, Map.of(), Row::bytes)))
			.withStackTraceContaining("TransactionTimedOut");
		assertThat(this.driver
			.executableQuery(
					"SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'requestThatTakesTooLong'"
							+ " AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery")
			.execute()
			.records()).isEmpty();
	}

	@Test
	void beginsNothingAfterTheEnd() {
		assertThatExceptionOfType(OutOfTime.class)
			.isThrownBy(() -> Deadline.in(Duration.ZERO).hold(() -> this.cypher.read("RETURN 1", Map.of(), Row::bytes)))
			.withMessageContaining("ask for less at once");
	}

}
