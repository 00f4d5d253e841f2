package org.clew.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Runs one statement with one id after the other on the bare driver, and prints median,
 * 99th percentile in milliseconds, and statements a second.
 * <p>
 * Arguments: Bolt address, file with the password, file with statement and ids, clients,
 * seconds.
 */
public final class BareDriver {

	private BareDriver() {
	}

	public static void main(String[] args) throws Exception {
		JsonNode question = new ObjectMapper().readTree(Files.readString(Path.of(args[2])));
		List<String> ids = new ArrayList<>();
		question.path("ids").forEach((id) -> ids.add(id.asString()));
		int clients = Integer.parseInt(args[3]);
		long seconds = Long.parseLong(args[4]);
		String statement = question.path("statement").asString();
		try (Driver driver = GraphDatabase.driver(args[0],
				AuthTokens.basic("neo4j", Files.readString(Path.of(args[1])).strip()))) {
			measure(driver, statement, ids, clients, seconds);
			List<long[]> times = measure(driver, statement, ids, clients, seconds);
			long[] sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
			System.out.printf("RESULT %.3f %.3f %.1f 0%n", sorted[sorted.length / 2] / 1e6,
					sorted[(int) (sorted.length * 0.99)] / 1e6, sorted.length / (double) seconds);
		}
	}

	private static List<long[]> measure(Driver driver, String statement, List<String> ids, int clients, long seconds)
			throws Exception {
		AtomicInteger turn = new AtomicInteger();
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
			List<Future<long[]>> running = new ArrayList<>();
			for (int i = 0; i < clients; i++) {
				running.add(threads.submit(() -> client(driver, statement, ids, turn, end)));
			}
			List<long[]> times = new ArrayList<>();
			for (Future<long[]> client : running) {
				times.add(client.get());
			}
			return times;
		}
	}

	private static long[] client(Driver driver, String statement, List<String> ids, AtomicInteger turn, long end) {
		List<Long> times = new ArrayList<>();
		while (System.nanoTime() < end) {
			Map<String, Object> parameters = Map.of("id", ids.get(turn.getAndIncrement() % ids.size()));
			long start = System.nanoTime();
			try (Session session = driver.session()) {
				session.executeRead((transaction) -> transaction.run(statement, parameters).list());
			}
			times.add(System.nanoTime() - start);
		}
		return times.stream().mapToLong(Long::longValue).toArray();
	}

}
