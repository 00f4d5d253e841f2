package org.clew.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.clew.embedded.EmbeddedNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what is kept of the graph in this process: that it spares statements, and is
 * never older than the question.
 */
class ReadModelTests {

	private static final String READ = "MATCH (n:Counter {id: $id}) RETURN n.value AS value";

	private static final String EACH = "UNWIND $ids AS id MATCH (n:Counter {id: id}) RETURN id, n.value AS value";

	private static final String WRITE = "MERGE (n:Counter {id: $id}) SET n.value = $value";

	private static final int COUNTERS = 3;

	private static final int WRITES = 400;

	@TempDir
	private static Path directory;

	private static EmbeddedNeo4j neo4j;

	private static Driver driver;

	private final MeterRegistry meters = new SimpleMeterRegistry();

	@BeforeAll
	static void start() {
		neo4j = EmbeddedNeo4j.start(directory);
		driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()));
	}

	@AfterAll
	static void stop() {
		driver.close();
		neo4j.close();
	}

	@Test
	void readsWhatIsUnchangedOnce() {
		Cypher cypher = cypher(neo4j, DataSize.ofMegabytes(1));
		write(0, 1);
		assertThat(value(cypher, 0)).isEqualTo(value(cypher, 0)).isEqualTo(1);
		assertThat(statements()).isEqualTo(1);
		write(0, 2);
		assertThat(value(cypher, 0)).isEqualTo(2);
		assertThat(statements()).isEqualTo(2);
	}

	@Test
	void readsOnlyTheKeysThatItLacks() {
		Cypher cypher = cypher(neo4j, DataSize.ofMegabytes(1));
		write(0, 5);
		write(1, 6);
		assertThat(values(cypher, List.of(0L))).isEqualTo(Map.of(0L, 5L));
		List<Long> asked = new ArrayList<>();
		Map<Long, Long> both = cypher.readEach("counters", EACH, List.of(0L, 1L, 99L), (missing) -> {
			asked.addAll(missing);
			return Map.of("ids", missing);
		}, (row) -> (long) row.number("id"), (row) -> (long) row.number("value"));
		assertThat(both).isEqualTo(Map.of(0L, 5L, 1L, 6L));
		assertThat(asked).containsExactly(1L, 99L);
		assertThat(values(cypher, List.of(99L))).isEmpty();
		assertThat(statements()).as("that there is nothing is known, too").isEqualTo(2);
	}

	@Test
	void keepsNothingWhileNobodyCanTellTheVersion() {
		Cypher cypher = cypher(() -> DataVersion.UNSETTLED, DataSize.ofMegabytes(1));
		write(0, 1);
		value(cypher, 0);
		value(cypher, 0);
		assertThat(statements()).isEqualTo(2);
	}

	@Test
	void keepsNothingWithoutMemory() {
		Cypher cypher = cypher(neo4j, DataSize.ofBytes(0));
		write(0, 1);
		value(cypher, 0);
		value(cypher, 0);
		assertThat(statements()).isEqualTo(2);
	}

	/**
	 * Each counter only grows, so a value below one whose writing was acknowledged before
	 * the question is an old one.
	 */
	@Test
	void neverGivesOlderDataThanTheQuestion() throws Exception {
		Cypher cypher = cypher(neo4j, DataSize.ofMegabytes(1));
		List<AtomicLong> acknowledged = IntStream.range(0, COUNTERS).mapToObj((i) -> new AtomicLong()).toList();
		IntStream.range(0, COUNTERS).forEach((i) -> write(i, 0));
		AtomicBoolean writing = new AtomicBoolean(true);
		AtomicLong reads = new AtomicLong();
		try (ExecutorService threads = Executors.newCachedThreadPool()) {
			List<Callable<Void>> writers = new ArrayList<>();
			for (int counter = 0; counter < COUNTERS; counter++) {
				int id = counter;
				writers.add(() -> count(id, acknowledged.get(id)));
			}
			List<Future<Void>> readers = IntStream.range(0, 4)
				.mapToObj((i) -> threads.submit(() -> check(cypher, acknowledged, writing, reads)))
				.toList();
			try {
				for (Future<Void> writer : threads.invokeAll(writers)) {
					writer.get();
				}
			}
			finally {
				writing.set(false);
			}
			for (Future<Void> reader : readers) {
				reader.get();
			}
		}
		assertThat(statements()).as("statements for %d reads", reads.get()).isLessThan(reads.get());
	}

	private static Void count(int id, AtomicLong acknowledged) {
		for (long value = 1; value <= WRITES; value++) {
			write(id, value);
			acknowledged.set(value);
		}
		return null;
	}

	private static Void check(Cypher cypher, List<AtomicLong> acknowledged, AtomicBoolean writing, AtomicLong reads) {
		while (writing.get()) {
			for (int id = 0; id < COUNTERS; id++) {
				long before = acknowledged.get(id).get();
				assertThat(value(cypher, id)).isGreaterThanOrEqualTo(before);
				long since = acknowledged.get(id).get();
				assertThat(values(cypher, List.of((long) id)).get((long) id)).isGreaterThanOrEqualTo(since);
				reads.addAndGet(2);
			}
		}
		return null;
	}

	private static void write(long id, long value) {
		driver.executableQuery(WRITE).withParameters(Map.of("id", id, "value", value)).execute();
	}

	private static long value(Cypher cypher, long id) {
		return cypher.readOne(READ, Map.of("id", id), (row) -> (long) row.number("value")).orElseThrow();
	}

	private static Map<Long, Long> values(Cypher cypher, List<Long> ids) {
		return cypher.readEach("counters", EACH, ids, (missing) -> Map.of("ids", missing),
				(row) -> (long) row.number("id"), (row) -> (long) row.number("value"));
	}

	private double statements() {
		return this.meters.get("clew.cypher.statements").counter().count();
	}

	private Cypher cypher(DataVersion version, DataSize memory) {
		return new Cypher(Neo4jClient.create(driver), new Neo4jTransactionManager(driver), this.meters,
				new Cypher.Settings(Duration.ofSeconds(10)), new ReadModel(version, memory));
	}

}
