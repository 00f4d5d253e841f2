package org.clew.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Sets how long a server on this machine takes to answer, or to refuse, while it is asked
 * for ten times as much as it can answer, beside how long it takes when nobody else asks.
 * The flood comes from {@code wrk}, which takes little of the processor; what is timed
 * are requests beside it that come when they come (an open loop), whether the ones before
 * them were answered or not.
 */
public final class OverloadBenchmark {

	private static final int WARM_UP = 300;

	private static final long PHASE = TimeUnit.SECONDS.toNanos(15);

	/** How many requests a second are timed beside the flood. */
	private static final double TIMED = 50;

	private static final int FLOOD_CONNECTIONS = 200;

	private OverloadBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		URI uri = URI.create("http://127.0.0.1:" + args[0] + "/graphql");
		HttpRequest request = HttpRequest.newBuilder(uri)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\": " + quoted(Files.readString(Path.of(args[1]))) + "}"))
			.build();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
				HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build()) {
			for (int i = 0; i < WARM_UP; i++) {
				ask(client, request);
			}
			List<Asked> alone = closed(client, request, threads, 1);
			List<Asked> full = closed(client, request, threads, 2 * Runtime.getRuntime().availableProcessors());
			double capacity = full.size() / (PHASE / 1e9);
			Process flood = flood(args[0], Path.of(args[1]), Path.of(args[2]), 10 * capacity);
			List<Asked> over = open(client, request, threads, TIMED);
			System.out.print(new String(flood.getInputStream().readAllBytes()));
			print("alone", alone);
			print("at capacity", full);
			System.out.printf("capacity: %.0f answers a second; asked for ten times as much%n", capacity);
			print("overload", over);
			System.out.printf("p99 of what was accepted: %.2f of p99 alone%n",
					at(taken(over, 200), 0.99) / at(taken(alone, 200), 0.99));
		}
	}

	private static List<Asked> closed(HttpClient client, HttpRequest request, ExecutorService threads, int clients)
			throws Exception {
		ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
		long end = System.nanoTime() + PHASE;
		Semaphore done = new Semaphore(0);
		for (int i = 0; i < clients; i++) {
			threads.execute(() -> {
				while (System.nanoTime() < end) {
					asked.add(ask(client, request));
				}
				done.release();
			});
		}
		done.acquire(clients);
		return List.copyOf(asked);
	}

	private static List<Asked> open(HttpClient client, HttpRequest request, ExecutorService threads, double rate)
			throws Exception {
		ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
		long begin = System.nanoTime();
		int sent = 0;
		Semaphore done = new Semaphore(0);
		for (long now = begin; now < begin + PHASE; now = System.nanoTime()) {
			for (; sent < (now - begin) / 1e9 * rate; sent++) {
				threads.execute(() -> {
					asked.add(ask(client, request));
					done.release();
				});
			}
			TimeUnit.MILLISECONDS.sleep(1);
		}
		done.acquire(sent);
		return List.copyOf(asked);
	}

	/** Each connection asks again a while after it was answered. */
	private static Process flood(String port, Path query, Path folder, double rate) throws Exception {
		Path script = folder.resolve("flood.lua");
		Files.writeString(script, """
				wrk.method = "POST"
				wrk.headers["Content-Type"] = "application/json"
				wrk.body = [[{"query": %s}]]
				function delay() return %d end
				""".formatted(quoted(Files.readString(query)), Math.round(1000 * FLOOD_CONNECTIONS / rate)));
		return new ProcessBuilder("wrk", "-t1", "-c" + FLOOD_CONNECTIONS, "-d17s", "--latency", "-s", script.toString(),
				"http://127.0.0.1:" + port + "/graphql")
			.redirectErrorStream(true)
			.start();
	}

	private static Asked ask(HttpClient client, HttpRequest request) {
		long begin = System.nanoTime();
		try {
			HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
			boolean failed = answer.statusCode() == 200 && answer.body().contains("\"errors\"");
			return new Asked(failed ? 500 : answer.statusCode(), System.nanoTime() - begin);
		}
		catch (Exception ex) {
			return new Asked(0, System.nanoTime() - begin);
		}
	}

	private static void print(String phase, List<Asked> asked) {
		for (int status : asked.stream().mapToInt(Asked::status).distinct().sorted().toArray()) {
			long[] taken = taken(asked, status);
			System.out.printf("%-12s status %3d: %6d, p50 %7.1f ms, p99 %7.1f ms%n", phase, status, taken.length,
					at(taken, 0.5), at(taken, 0.99));
		}
	}

	private static long[] taken(List<Asked> asked, int status) {
		return asked.stream().filter((each) -> each.status() == status).mapToLong(Asked::nanos).sorted().toArray();
	}

	private static double at(long[] sorted, double quantile) {
		return (sorted.length == 0) ? Double.NaN
				: sorted[(int) Math.min(sorted.length - 1, Math.round(quantile * sorted.length))] / 1e6;
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", " ") + "\"";
	}

	/** A request: how it was answered (0 if not at all), and after how long. */
	private record Asked(int status, long nanos) {
	}

}
