package org.clew.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks ordinary questions, each once, alone and then beside two clients that ask the dearest requests known without pause.
 * Says how long the ordinary ones take. Arguments: port, and seconds for each.
 */
public final class HostileNeighbours {

	private static final String ORDINARY = "{\"query\": \"query ($age: Float) { candidateDrugs(first: 3, patient: {disease: \\\"glioma\\\", ageYears: $age})"
			+ " { totalCount nodes { key band } } }\", \"variables\": {\"age\": %s}}";

	/** A filter of as many conditions as may be paid for, of another shape each time, so that the database plans it anew. */
	private static final String FILTER = "{\"query\": \"{ drugs(filter: {and: [%s]}) { totalCount } }\"}";

	private static final String CONDITION = "{not: {disease: \\\"MONDO:%07d\\\"}} ";

	private static final String SEARCHES = "{\"query\": \"{ %s }\"}";

	private static final List<Integer> BROAD = List.of(1, 4992, 5070, 4993);

	private final HttpClient client = HttpClient.newHttpClient();

	private final Random random = new Random(1);

	private final URI address;

	private HostileNeighbours(int port) {
		this.address = URI.create("http://127.0.0.1:" + port + "/graphql");
	}

	public static void main(String[] arguments) throws Exception {
		HostileNeighbours neighbours = new HostileNeighbours(Integer.parseInt(arguments[0]));
		int seconds = Integer.parseInt(arguments[1]);
		neighbours.ordinary("to warm up", seconds / 2);
		long alone = neighbours.ordinary("ordinary, alone", seconds);
		AtomicBoolean over = new AtomicBoolean();
		AtomicInteger dear = new AtomicInteger();
		List<Thread> worst = List.of(neighbours.worst(over, dear, false), neighbours.worst(over, dear, true));
		long beside = neighbours.ordinary("ordinary, beside two of the dearest", seconds);
		over.set(true);
		for (Thread thread : worst) {
			thread.join();
		}
		System.out.printf("%d of the dearest were answered meanwhile; p99 %.1f times that alone (aim 3)%n", dear.get(), (double) beside / alone);
	}

	private long ordinary(String name, int seconds) throws Exception {
		List<Long> took = new ArrayList<>();
		int failed = 0;
		long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
		while (System.nanoTime() < end) {
			long begin = System.nanoTime();
			String answer = ask(ORDINARY.formatted(this.random.nextInt(12_000) / 100.0));
			took.add(System.nanoTime() - begin);
			failed += answer.contains("\"errors\"") ? 1 : 0;
			Thread.sleep(20);
		}
		took.sort(null);
		long p99 = took.get(took.size() * 99 / 100);
		System.out.printf("%s: %d, %d of them failed, p50 %.1f ms, p99 %.1f ms%n", name, took.size(), failed, took.get(took.size() / 2) / 1e6, p99 / 1e6);
		return p99;
	}

	private Thread worst(AtomicBoolean over, AtomicInteger answered, boolean filter) {
		return Thread.ofPlatform().start(() -> {
			Random own = new Random(filter ? 2 : 3);
			while (!over.get()) {
				try {
					ask(filter ? filter(own) : searches(own));
					answered.incrementAndGet();
				}
				catch (Exception ex) {
					throw new IllegalStateException(ex);
				}
			}
		});
	}

	private static String filter(Random random) {
		StringBuilder conditions = new StringBuilder();
		for (int i = 0; i < 5 + random.nextInt(4); i++) {
			conditions.append(CONDITION.formatted(BROAD.get(random.nextInt(BROAD.size()))));
		}
		return FILTER.formatted(conditions);
	}

	private static String searches(Random random) {
		StringBuilder searches = new StringBuilder();
		for (int i = 0; i < 10; i++) {
			searches.append("a%d: search(first: 20, text: \\\"tumer leukemai syndrom of chilhood %d\\\") { totalCount } ".formatted(i, random.nextInt(1_000_000)));
		}
		return SEARCHES.formatted(searches);
	}

	private String ask(String body) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(this.address)
			.header("Content-Type", "application/json")
			.timeout(Duration.ofSeconds(60))
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		return this.client.send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

}
