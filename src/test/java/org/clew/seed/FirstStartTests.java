package org.clew.seed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.clew.RequiresNeo4j;
import org.clew.bulk.BulkWriter.FirstGraph;
import org.clew.embedded.EmbeddedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the first start of an embedded database, which begins with seed and atlas.
 */
@RequiresNeo4j
class FirstStartTests {

	private static final SeedSettings SETTINGS = new SeedSettings(true, "classpath:seed/minimal",
			Duration.ofMinutes(1));

	private static final String GRAPH = """
			MATCH (n) WHERE NOT n:Release AND NOT n:Past AND NOT n:Change AND NOT n:ChangeLog
			RETURN labels(n) AS labels, n {.*, recordedAt: n.recordedAt IS NOT NULL} AS node,
				COLLECT { MATCH (n)-[r]->(to) WHERE NOT to:Past RETURN [type(r), r {.*}, coalesce(to.id, to.curie)] ORDER BY type(r), to.id, r.number } AS relationships
			ORDER BY coalesce(n.id, '~' + n.curie)
			""";

	private static final String LOG = """
			MATCH (c:Change)
			RETURN c.action + ' ' + c.type + ' ' + c.record AS change
			ORDER BY change
			""";

	@TempDir
	private Path directory;

	@Test
	void comesToTheSameGraphAsByDifference() {
		List<Map<String, Object>> first = new ArrayList<>();
		List<Map<String, Object>> log = new ArrayList<>();
		within(content(), (driver) -> {
			assertThat(load(driver)).isInstanceOf(SeedReport.Loaded.class);
			first.addAll(query(driver, GRAPH));
			log.addAll(query(driver, LOG));
		});
		TestDatabase.clear();
		Loads.withAtlas("classpath:seed/minimal");
		assertThat(first).containsExactlyElementsOf(TestDatabase.query(GRAPH));
		assertThat(log).containsExactlyElementsOf(TestDatabase.query(LOG));
	}

	@Test
	void changesNothingTheSecondTime() {
		within(content(), FirstStartTests::load);
		within(content(), (driver) -> {
			List<Map<String, Object>> before = query(driver,
					"MATCH (n) RETURN elementId(n) AS id, n {.*} AS n ORDER BY id");
			assertThat(load(driver)).isInstanceOf(SeedReport.Unchanged.class);
			assertThat(query(driver, "MATCH (n) RETURN elementId(n) AS id, n {.*} AS n ORDER BY id")).isEqualTo(before);
		});
	}

	@Test
	void goesOnWhereAStartEndedBeforeItWasPublished() {
		within(content(),
				(driver) -> assertThat(query(driver, "MATCH (r:Release) WHERE r.digest IS NULL RETURN r.id AS id"))
					.containsExactly(Map.of("id", "clew:release")));
		within((writer) -> assertThat(writer.isPossible()).isFalse(), (driver) -> {
			assertThat(load(driver)).isInstanceOf(SeedReport.Loaded.class);
			assertThat(query(driver, """
					MATCH (r:Release)
					WHERE r.written IS NULL
					RETURN r.version STARTS WITH 'seed-' AS loaded
					""")).containsExactly(Map.of("loaded", true));
			assertThat(query(driver, "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).isEmpty();
			assertThat(query(driver, "MATCH (c:Change {action: 'IMPORTED'}) RETURN c.record AS record"))
				.containsExactly(Map.of("record", "clew:atlas"));
		});
	}

	@Test
	void comesToAnotherSeedByDifference() {
		within(content(), FirstStartTests::load);
		within(content(), (driver) -> {
			SeedContent curated = new SeedContent(SETTINGS, new AtlasSettings(false, null));
			assertThat(new SeedLoader(driver, SETTINGS, curated).load()).isInstanceOf(SeedReport.Loaded.class);
			assertThat(query(driver, "MATCH (n:Disease {id: 'MONDO:0000004'}) RETURN n")).isEmpty();
			assertThat(query(driver, "MATCH (n:Disease {id: 'MONDO:0000003'}) RETURN n.synonyms AS synonyms"))
				.containsExactly(Map.of("synonyms", List.of("Alphoma")));
		});
	}

	private static SeedContent content() {
		return new SeedContent(SETTINGS, new AtlasSettings(true, null));
	}

	private static SeedReport load(Driver driver) {
		return new SeedLoader(driver, SETTINGS, content()).load();
	}

	private void within(FirstGraph first, Consumer<Driver> work) {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(this.directory, first);
				Driver driver = GraphDatabase.driver(neo4j.uri(),
						AuthTokens.basic(neo4j.username(), neo4j.password()))) {
			work.accept(driver);
		}
	}

	private static List<Map<String, Object>> query(Driver driver, String cypher) {
		try (Session session = driver.session()) {
			return session.run(cypher).list((row) -> row.asMap());
		}
	}

}
