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
 * Asks ten times as much of a server on this machine as it can answer, and sets how long
 * it takes beside how long it takes when nobody else asks. Requests come when they come
 * (an open loop), whether the ones before them were answered or not.
 */
public final class OverloadBenchmark {

	private static final int WARM_UP = 300;

	private static final long PHASE = TimeUnit.SECONDS.toNanos(15);

	/** More open requests than this would measure the client. */
	private static final int OPEN = 2000;

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
			List<Asked> over = open(client, request, threads, 10 * capacity);
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
		Semaphore places = new Semaphore(OPEN);
		long begin = System.nanoTime();
		long sent = 0;
		for (long now = begin; now < begin + PHASE; now = System.nanoTime()) {
			long due = (long) ((now - begin) / 1e9 * rate);
			for (; sent < due; sent++) {
				places.acquire();
				threads.execute(() -> {
					asked.add(ask(client, request));
					places.release();
				});
			}
			TimeUnit.MILLISECONDS.sleep(1);
		}
		places.acquire(OPEN);
		System.out.printf("overload: %d requests in %.1f s%n", sent, (System.nanoTime() - begin) / 1e9);
		return List.copyOf(asked);
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
