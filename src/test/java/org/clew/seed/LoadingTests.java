package org.clew.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clew.RequiresNeo4j;
import org.clew.claim.Batch;
import org.clew.claim.Claims;
import org.clew.claim.Claims.Changes;
import org.clew.claim.Tally;
import org.clew.graph.StartEnded;
import org.clew.seed.SeedLoader.Load;
import org.clew.seed.SeedLoader.Release;
import org.clew.seed.plan.Plan;
import org.clew.seed.record.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for loading on a real database.
 */
@Tag("container")
@RequiresNeo4j
class LoadingTests {

	@TempDir
	Path folder;

	@BeforeEach
	void clear() {
		TestDatabase.clear();
	}

	@Test
	void writesNothingWhereOneFileIsWrong() throws IOException {
		MinimalSeed seed = new MinimalSeed().edit("studies/second.yaml", "- Betamab", "- Gammamab");
		assertThatExceptionOfType(SeedRejected.class).isThrownBy(() -> load(seed))
			.satisfies((ex) -> assertThat(ex.findings()).hasSize(1))
			.withMessage("""
					The seed has 1 finding, so none of it was loaded:
					studies/second.yaml:9 uses[0].drugs[0]: 'Gammamab' is not in the seed; \
					accepted: an identifier or exact name of a drug""");
		assertThat(TestDatabase.number("MATCH (n) RETURN count(n)")).isZero();
	}

	@Test
	void keepsWhatWasLoadedWhereOneFileBecomesWrong() throws IOException {
		load(new MinimalSeed());
		List<Map<String, Object>> before = graph();
		MinimalSeed broken = new MinimalSeed().remove("drugs/alpha-beta.yaml")
			.edit("studies/second.yaml", "row: 3", "row: x");
		assertThatExceptionOfType(SeedRejected.class).isThrownBy(() -> load(broken));
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void writesNothingTheSecondTime() throws IOException {
		assertThat(load(new MinimalSeed())).isInstanceOf(SeedReport.Loaded.class);
		List<Map<String, Object>> before = TestDatabase.query("MATCH (r:Release) RETURN r");
		assertThat(load(new MinimalSeed())).isInstanceOf(SeedReport.Unchanged.class);
		assertThat(TestDatabase.query("MATCH (r:Release) RETURN r")).isEqualTo(before);
	}

	@Test
	void leavesTheReleaseAloneWhereSomebodyElseJustLoadedTheSame() {
		MinimalSeed seed = new MinimalSeed();
		Batch batch = Plan.of(Records.read(seed.files())).batch();
		Release release = new Release("seed-1", "1", Instant.EPOCH, 1);
		assertThat(write(batch, release)).isPresent();
		List<Map<String, Object>> before = TestDatabase.query("MATCH (r:Release) RETURN r {.*} AS r");
		assertThat(write(batch, release)).isEmpty();
		assertThat(TestDatabase.query("MATCH (r:Release) RETURN r {.*} AS r")).isEqualTo(before);
	}

	@Test
	void writesOnlyWhatChanged() throws IOException {
		load(new MinimalSeed());
		SeedReport report = load(new MinimalSeed().edit("drugs/alphatinib.yaml", "action: INHIBITOR", "action: AGONIST")
			.edit("drugs/betamab.yaml", "type: ANTIBODY", "type: PROTEIN"));
		assertThat(report).isInstanceOfSatisfying(SeedReport.Loaded.class, (loaded) -> {
			assertThat(loaded.nodes()).extracting(Tally::added, Tally::changed, Tally::removed)
				.containsExactly(0L, 1L, 0L);
			assertThat(loaded.relationships()).extracting(Tally::added, Tally::changed, Tally::removed)
				.containsExactly(0L, 1L, 0L);
		});
		assertThat(TestDatabase.query("MATCH (:Drug)-[r:ACTS_ON]->() RETURN r.action AS a, r.direction AS d"))
			.containsExactly(Map.of("a", "AGONIST", "d", "ACTIVATING"));
	}

	@Test
	void comesToTheSameGraphByChangesAsAnew() throws IOException {
		load(new MinimalSeed().edit("drugs/betamab.yaml", "CHEMBL2", "CHEMBL22")
			.edit("studies/first.yaml", "Rash", "Fever")
			.edit("diseases/alpha-tumour.yaml", "DOID:401", "DOID:402")
			.remove("programmes/alpha-programme.yaml"));
		load(new MinimalSeed());
		List<Map<String, Object>> changed = graph();
		TestDatabase.clear();
		load(new MinimalSeed());
		assertThat(changed).isEqualTo(graph());
	}

	@Test
	void goesOnWhereAFirstLoadWasCutShort() throws IOException {
		load(new MinimalSeed());
		List<Map<String, Object>> whole = graph();
		TestDatabase.clear();
		Batch batch = Plan.of(Records.read(new MinimalSeed().edit("drugs/betamab.yaml", "CHEMBL2", "CHEMBL22").files()))
			.batch();
		try (Session session = TestDatabase.driver().session()) {
			assertThatIllegalStateException().isThrownBy(() -> session.executeWriteWithoutResult((transaction) -> {
				Claims.begin(TestDatabase.driver(), TransactionConfig.empty(), transaction, batch);
				throw new IllegalStateException("cut short");
			}));
		}
		assertThat(TestDatabase.number("MATCH (n:Entity) RETURN count(n)")).isPositive();
		load(new MinimalSeed());
		assertThat(graph()).isEqualTo(whole);
	}

	@Test
	void removesWhatNoFileHoldsAnyMore() throws IOException {
		load(new MinimalSeed());
		SeedReport report = load(new MinimalSeed().remove("studies/second.yaml"));
		assertThat(report).isInstanceOfSatisfying(SeedReport.Loaded.class,
				(loaded) -> assertThat(loaded.nodes().removed()).isEqualTo(4L));
		assertThat(TestDatabase.query(
				"MATCH (n) WHERE NOT n:Past AND (n.id STARTS WITH 'PMID:1002' OR n.curie STARTS WITH 'PMID:1002') RETURN n"))
			.isEmpty();
	}

	@Test
	void keepsSharedAdverseEventWhileAnyUseHadIt() throws IOException {
		load(new MinimalSeed());
		assertThat(events()).containsExactly("Nausea 2", "Rash 1");
		load(new MinimalSeed().remove("studies/second.yaml"));
		assertThat(events()).containsExactly("Nausea 1", "Rash 1");
		load(new MinimalSeed().remove("studies/second.yaml").edit("studies/first.yaml", "term: Rash", "term: nausea"));
		assertThat(events()).containsExactly("Nausea 2");
	}

	@Test
	void leavesAloneWhatOthersWrote() throws IOException {
		load(new MinimalSeed());
		TestDatabase.query("""
				MATCH (d:Drug {name: 'Alphatinib/betamab'})
				CREATE (:Entity:Study {id: 'clew:contributed'})-[:TESTS {sources: ['clew:review']}]->(d)
				""");
		load(new MinimalSeed().remove("drugs/alpha-beta.yaml"));
		assertThat(TestDatabase.number("""
				MATCH (:Study {id: 'clew:contributed'})-[:TESTS]->(d:Drug {id: 'clew:alpha-beta'})
				WHERE d.owner IS NULL
				RETURN count(*)
				""")).isEqualTo(1);
	}

	@Test
	void changesLabelWhereRecordMovesToAnotherFolder() throws IOException {
		String organization = "id: clew:thing\nname: Thing\nrole: COMPANY\nstatedBy: [{source: clew:review}]\n";
		load(new MinimalSeed().add("organizations/thing.yaml", organization));
		load(new MinimalSeed().add("sources/thing.yaml", "id: clew:thing\nname: Thing\nlicence: CC0-1.0\n"));
		assertThat(TestDatabase.query("MATCH (n {id: 'clew:thing'}) RETURN labels(n) AS labels, n.role AS role"))
			.singleElement()
			.satisfies((row) -> {
				assertThat((List<?>) row.get("labels")).map(Object::toString)
					.containsExactlyInAnyOrder("Entity", "Source");
				assertThat(row.get("role")).isNull();
			});
	}

	@Test
	void endsWhereAnEarlierVersionWroteTheDatabase() {
		TestDatabase.query("CREATE INDEX entitySeedHash FOR (n:Entity) ON (n.seedHash)");
		try {
			assertThatExceptionOfType(StartEnded.class).isThrownBy(() -> load(new MinimalSeed()))
				.withMessageContaining("move it away");
		}
		finally {
			TestDatabase.query("DROP INDEX entitySeedHash");
		}
		assertThat(TestDatabase.number("MATCH (n) RETURN count(n)")).isZero();
	}

	@Test
	void keepsNoSecondCopyOfWhatOnlyTheSeedSays() throws IOException {
		load(new MinimalSeed());
		assertThat(
				TestDatabase.number("MATCH (n:Entity {owner: 'clew:seed'}) WHERE n.claim IS NOT NULL RETURN count(n)"))
			.isZero();
		assertThat(TestDatabase
			.number("MATCH ()-[r]->() WHERE r.owner IS NOT NULL AND r.claims IS NOT NULL RETURN count(r)")).isZero();
	}

	private static Optional<Changes> write(Batch batch, Release release) {
		try (Session session = TestDatabase.driver().session()) {
			Load load = new Load(TestDatabase.driver(), TransactionConfig.empty(), batch, release);
			return session.executeWrite((transaction) -> load.write(transaction, false));
		}
	}

	private SeedReport load(MinimalSeed seed) throws IOException {
		return Loads.curated(seed.in(this.folder));
	}

	private static List<String> events() {
		return TestDatabase.query("""
				MATCH (e:AdverseEvent)
				RETURN e.name + ' ' + COUNT { (e)<-[:HAD_EVENT]-() } AS event
				ORDER BY event
				""").stream().map((row) -> row.get("event").toString()).toList();
	}

	/**
	 * All that is in the graph now, but for the moment of loading: the log and former
	 * versions tell of the way.
	 */
	private static List<Map<String, Object>> graph() {
		return TestDatabase
			.query("""
					MATCH (n) WHERE NOT n:Release AND NOT n:Past AND NOT n:Change AND NOT n:ChangeLog
					RETURN labels(n) AS labels, n {.*, recordedAt: null} AS node,
						COLLECT { MATCH (n)-[r]->(to) WHERE NOT to:Past RETURN [type(r), r {.*}, coalesce(to.id, to.curie)] ORDER BY type(r), to.id, r.number } AS relationships
					ORDER BY coalesce(n.id, '~' + n.curie)
					""");
	}

}
