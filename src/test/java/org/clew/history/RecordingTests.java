package org.clew.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.clew.ScratchNeo4jTest;
import org.clew.claim.GraphSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for the change log: {@link Recording} and {@link Verification}.
 */
@Tag("container")
@ScratchNeo4jTest
class RecordingTests {

	private static final String GRAPH = """
			CREATE (d:Entity:Drug {id: 'clew:drug', name: 'Drug'}), (m:Entity:Disease {id: 'MONDO:1', name: 'Disease'}),
			  (s:Entity:Study {id: 'PMID:1', name: 'Study', year: 2020}), (u:Entity:Use {id: 'PMID:1/use-1', name: 'Use'}),
			  (s)-[:REPORTS]->(u), (u)-[:OF_DRUG]->(d), (u)-[:IN_DISEASE]->(m)
			""";

	private static final String ENTRIES = """
			MATCH (c:Change)
			RETURN properties(c) AS entry
			ORDER BY c.sequence
			""";

	@BeforeEach
	void writeGraph(Driver driver) {
		try (Session session = driver.session()) {
			GraphSchema.create(session);
			session.run(GRAPH).consume();
		}
	}

	@Test
	void tellsWhatChangedAndWhatItTouches(Driver driver) {
		write(driver, (transaction) -> {
			Recording recording = Recording.by("a contributor", transaction);
			recording.before(List.of("PMID:1"));
			transaction.run("MATCH (s:Study {id: 'PMID:1'}) SET s.year = 2021, s.note = 'A note'").consume();
			recording.add(Entry.of(Action.CHANGED, "PMID:1").why("The year was wrong"));
			recording.write();
		});
		Map<String, Object> entry = entries(driver).getFirst();
		assertThat(entry).containsEntry("sequence", 1L)
			.containsEntry("who", "a contributor")
			.containsEntry("action", "CHANGED")
			.containsEntry("type", "Study")
			.containsEntry("name", "Study")
			.containsEntry("why", "The year was wrong")
			.containsEntry("touches", List.of("PMID:1", "MONDO:1", "clew:drug"));
		assertThat((String) entry.get("fields")).contains("note", "A note", "2020", "2021").doesNotContain("name");
	}

	@Test
	void tellsWhatARemovedRecordTouched(Driver driver) {
		write(driver, (transaction) -> {
			Recording recording = Recording.by("seed", transaction);
			recording.before(List.of("PMID:1/use-1"));
			transaction.run("MATCH (u:Use {id: 'PMID:1/use-1'}) DETACH DELETE u").consume();
			recording.add(Entry.of(Action.REMOVED, "PMID:1/use-1"));
			recording.write();
		});
		assertThat(entries(driver).getFirst()).containsEntry("type", "Use")
			.containsEntry("touches", List.of("PMID:1/use-1", "MONDO:1", "clew:drug"));
	}

	@Test
	void leavesNoEntryOfWhatWasRolledBack(Driver driver) {
		assertThatIllegalStateException().isThrownBy(() -> write(driver, (transaction) -> {
			add(transaction, "PMID:1");
			throw new IllegalStateException("The change failed");
		}));
		assertThat(entries(driver)).isEmpty();
	}

	@Test
	void numbersWithoutGapWhereManyWriteAtOnce(Driver driver) throws Exception {
		try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> writers = IntStream.range(0, 8)
				.<Future<?>>mapToObj((writer) -> executor
					.submit(() -> IntStream.range(0, 5).forEach((i) -> write(driver, (it) -> add(it, "PMID:1")))))
				.toList();
			for (Future<?> writer : writers) {
				writer.get();
			}
		}
		assertThat(entries(driver)).extracting((entry) -> (long) entry.get("sequence"))
			.containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
		assertThat(Verification.of(driver)).returns(40L, Verification::entries).returns(null, Verification::broken);
	}

	@Test
	void noticesAnEntryThatWasAltered(Driver driver) {
		addThree(driver);
		driver.executableQuery("MATCH (c:Change {sequence: 2}) SET c.who = 'somebody else'").execute();
		assertThat(Verification.of(driver).broken()).startsWith("Entry 2 is not what was written");
	}

	@Test
	void noticesAnEntryThatWasTakenOut(Driver driver) {
		addThree(driver);
		driver.executableQuery("MATCH (c:Change {sequence: 2}) DELETE c").execute();
		assertThat(Verification.of(driver).broken()).startsWith("Entry 2 is missing");
	}

	@Test
	void noticesThatTheLastEntryWasTakenOut(Driver driver) {
		addThree(driver);
		driver.executableQuery("MATCH (c:Change {sequence: 3}) DELETE c").execute();
		assertThat(Verification.of(driver).broken()).isEqualTo("The log ends at entry 2 and remembers 3");
	}

	@Test
	void boundsWhatItKeepsOfLongValues(Driver driver) {
		write(driver, (transaction) -> {
			Recording recording = Recording.by("a contributor", transaction);
			recording.add(Entry.of(Action.SUBMITTED, "Submission", "clew:submission/1", Map.of(),
					Map.of("text", "x".repeat(50_000))));
			recording.write();
		});
		assertThat((String) entries(driver).getFirst().get("fields")).hasSizeLessThan(1100).contains("…");
	}

	@Test
	void keepsFormerVersionOfEvidence(Driver driver) {
		write(driver, (transaction) -> add(transaction, "PMID:1/use-1"));
		Object first = row(driver, "MATCH (u:Use) RETURN u.recordedAt AS at").get("at");
		write(driver, (transaction) -> {
			Recording recording = Recording.by("a contributor", transaction);
			recording.before(List.of("PMID:1/use-1"));
			transaction.run("MATCH (u:Use)-[r:OF_DRUG]->() SET u.effect = 'CURED' DELETE r").consume();
			recording.add(Entry.of(Action.CHANGED, "PMID:1/use-1"));
			recording.write();
		});
		Map<String, Object> kept = row(driver,
				"""
						MATCH (s:Study)-[:PAST_REPORTS]->(was:PastUse:Past)-[:PAST_OF_DRUG]->(d:Drug), (was)-[:PAST_IN_DISEASE]->(m), (u:Use)
						RETURN was.id AS id, was.effect AS effect, was.recordedAt AS since, was.until = u.recordedAt AS next, was:Entity AS current
						""");
		assertThat(kept).containsEntry("id", "PMID:1/use-1")
			.containsEntry("effect", null)
			.containsEntry("since", first)
			.containsEntry("next", true)
			.containsEntry("current", false);
	}

	@Test
	void keepsNoVersionOfWhatTheSameChangeAdded(Driver driver) {
		Instant started = Instant.now();
		write(driver, (transaction) -> add(transaction, "PMID:1"));
		write(driver, (transaction) -> {
			Recording recording = Recording.by("clew:source/test", transaction, started);
			recording.before(List.of("PMID:1"));
			assertThat(recording.knew("PMID:1")).isFalse();
		});
		assertThat(row(driver, "MATCH (n:Past) RETURN count(n) AS count")).containsEntry("count", 0L);
	}

	private static Map<String, Object> row(Driver driver, String statement) {
		try (Session session = driver.session()) {
			return session.run(statement).single().asMap();
		}
	}

	private static void addThree(Driver driver) {
		IntStream.range(0, 3).forEach((i) -> write(driver, (transaction) -> add(transaction, "PMID:1")));
	}

	private static void add(TransactionContext transaction, String id) {
		Recording recording = Recording.by("seed", transaction);
		recording.add(Entry.of(Action.CHANGED, id));
		recording.write();
	}

	private static void write(Driver driver, Consumer<TransactionContext> work) {
		try (Session session = driver.session()) {
			session.executeWriteWithoutResult(work::accept);
		}
	}

	private static List<Map<String, Object>> entries(Driver driver) {
		try (Session session = driver.session()) {
			return session.run(ENTRIES).list((row) -> row.get("entry").asMap());
		}
	}

}
