package org.clew.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clew.ScratchNeo4jTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for how the state of records is found, also where the database plans it before it
 * knows how many there are.
 */
@ScratchNeo4jTest
class StatePlanTests {

	private static final String RECORDS = """
			UNWIND range(1, 2500) AS i
			CREATE (n:Disease:Entity {id: 'clew:' + i})
			CREATE (:Identifier {curie: 'clew:' + i})-[:IDENTIFIES]->(n)
			""";

	@Test
	void looksEachRecordUp(Driver driver) {
		try (var session = driver.session()) {
			session.run("CREATE CONSTRAINT entityId FOR (n:Entity) REQUIRE n.id IS UNIQUE").consume();
			session.run(RECORDS).consume();
			List<String> ids = IntStream.range(0, 2500).mapToObj((i) -> "clew:" + i).toList();
			Plan plan = session.run("EXPLAIN " + State.READ, Map.of("ids", ids, "before", OffsetDateTime.now()))
				.consume()
				.plan();
			assertThat(operators(plan)).anyMatch((operator) -> operator.startsWith("NodeUniqueIndexSeek"))
				.noneMatch((operator) -> operator.contains("Scan"));
		}
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()),
				plan.children().stream().flatMap(StatePlanTests::operators));
	}

}
