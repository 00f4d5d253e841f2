package org.clew.graph;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.clew.ScratchNeo4jTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import org.springframework.boot.web.server.context.WebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link WriteSchemaStart}.
 */
@ScratchNeo4jTest
class WriteSchemaStartTests {

	private static final WriteSchema SCHEMA = () -> List
		.of("CREATE CONSTRAINT thingId IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE");

	@Test
	void createsWhatWritesStandOnBeforeAnythingIsWritten(Driver driver) {
		WriteSchemaStart start = new WriteSchemaStart(Writing.to(driver, Duration.ofSeconds(30), SCHEMA));
		start.start();
		await().until(() -> constraints(driver), (names) -> names.contains("thingId"));
		assertThat(start.getPhase()).as("before the web server takes requests")
			.isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
	}

	@Test
	void leavesItToTheFirstWriteWhileTheDatabaseIsAway(Driver driver) {
		Config once = Config.builder().withMaxTransactionRetryTime(0, TimeUnit.SECONDS).build();
		try (Driver away = GraphDatabase.driver("bolt://127.0.0.1:1", once)) {
			WriteSchemaStart start = new WriteSchemaStart(Writing.to(away, Duration.ofSeconds(30), SCHEMA));
			assertThatNoException().isThrownBy(start::prepare);
		}
		Writing.to(driver, Duration.ofSeconds(30), SCHEMA).inTransaction((transaction) -> true);
		assertThat(constraints(driver)).contains("thingId");
	}

	private static List<String> constraints(Driver driver) {
		try (Session session = driver.session()) {
			return session.run("SHOW CONSTRAINTS YIELD name").list((row) -> row.get("name").asString());
		}
	}

}
