package org.clew.graph;

import java.util.List;

import org.clew.ScratchNeo4jTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link SchemaCommands}.
 */
@Tag("container")
@ScratchNeo4jTest
class SchemaCommandsTests {

	private static final List<String> COMMANDS = List.of(
			"CREATE CONSTRAINT thingId IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE",
			"CREATE INDEX thingYear IF NOT EXISTS FOR (n:Thing) ON (n.year)");

	@Test
	void makesAConstraintWhoseIndexWasLeftBehind(Driver driver) {
		try (Session session = driver.session()) {
			session.run("CREATE INDEX thingId FOR (n:Thing) ON (n.other)").consume();
			new SchemaCommands(COMMANDS).run(session);
			new SchemaCommands(COMMANDS).run(session);
			assertThat(session.run("SHOW CONSTRAINTS YIELD name").list((row) -> row.get("name").asString()))
				.containsExactly("thingId");
		}
	}

	@Test
	void saysWhatElseIsWrong(Driver driver) {
		try (Session session = driver.session()) {
			session.run("CREATE (:Thing {id: 1}), (:Thing {id: 1})").consume();
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> new SchemaCommands(COMMANDS).run(session))
				.withMessageContaining("have the label `Thing`");
		}
	}

}
