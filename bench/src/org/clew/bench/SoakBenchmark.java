package org.clew.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Asks a server on this machine the queries of a folder in turn, but those that end in an error, at four fifths of the
 * rate at which it can answer them, for as long as it is told; one line a minute says how
 * it went. Requests come when they come, whether the ones before them were answered or
 * not.
 */
public final class SoakBenchmark {

	private static final double LOAD = 0.8;

	private static final long CALIBRATION = TimeUnit.SECONDS.toNanos(30);

	private final HttpClient client;

	private final List<HttpRequest> requests;

	private final ExecutorService threads;

	private SoakBenchmark(HttpClient client, List<HttpRequest> requests, ExecutorService threads) {
		this.client = client;
		this.requests = requests;
		this.threads = threads;
	}

	public static void main(String[] args) throws Exception {
		URI uri = URI.create("http://127.0.0.1:" + args[0] + "/graphql");
		long server = Long.parseLong(args[1]);
		int minutes = Integer.parseInt(args[2]);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
				HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build()) {
			SoakBenchmark soak = new SoakBenchmark(client, requests(uri, Path.of(args[3])), threads);
			soak.capacity();
			double rate = LOAD * soak.capacity();
			System.out.printf("%d queries in turn, %.0f requests a second%n", soak.requests.size(), rate);
			System.out.println("| minute | requests | not answered with data | p50 | p99 | resident | threads |");
			System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
			int wrong = 0;
			for (int minute = 1; minute <= minutes; minute++) {
				List<Asked> asked = soak.open(rate, TimeUnit.MINUTES.toNanos(1));
				long[] taken = asked.stream().mapToLong(Asked::nanos).sorted().toArray();
				long failed = asked.stream().filter((each) -> !each.answered()).count();
				wrong += (int) failed;
				System.out.printf("| %d | %d | %d | %.1f ms | %.1f ms | %s MiB | %s |%n", minute, taken.length, failed,
						at(taken, 0.5), at(taken, 0.99), status(server, "VmRSS", 1024), status(server, "Threads", 1));
			}
			System.out.printf("%d not answered with data%n", wrong);
			System.exit((wrong == 0) ? 0 : 1);
		}
	}

	private static List<HttpRequest> requests(URI uri, Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".graphql"))
				.filter((file) -> !file.getFileName().toString().startsWith("error-"))
				.sorted()
				.map((file) -> {
				try {
					return HttpRequest.newBuilder(uri)
						.header("Content-Type", "application/json")
						.POST(HttpRequest.BodyPublishers.ofString("{\"query\": " + quoted(Files.readString(file)) + "}"))
						.build();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).toList();
		}
	}

	/** How many requests a second are answered when there is always one waiting. */
	private double capacity() throws InterruptedException {
		int clients = 2 * Runtime.getRuntime().availableProcessors();
		AtomicInteger next = new AtomicInteger();
		AtomicInteger answered = new AtomicInteger();
		Semaphore done = new Semaphore(0);
		long end = System.nanoTime() + CALIBRATION;
		for (int i = 0; i < clients; i++) {
			this.threads.execute(() -> {
				while (System.nanoTime() < end) {
					ask(next.getAndIncrement());
					answered.incrementAndGet();
				}
				done.release();
			});
		}
		done.acquire(clients);
		return answered.get() / (CALIBRATION / 1e9);
	}

	private List<Asked> open(double rate, long duration) throws InterruptedException {
		ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
		Semaphore done = new Semaphore(0);
		long begin = System.nanoTime();
		int sent = 0;
		for (long now = begin; now < begin + duration; now = System.nanoTime()) {
			for (; sent < (now - begin) / 1e9 * rate; sent++) {
				int number = sent;
				this.threads.execute(() -> {
					asked.add(ask(number));
					done.release();
				});
			}
			TimeUnit.MILLISECONDS.sleep(1);
		}
		done.acquire(sent);
		return List.copyOf(asked);
	}

	private Asked ask(int number) {
		long begin = System.nanoTime();
		try {
			HttpResponse<String> answer = this.client.send(this.requests.get(number % this.requests.size()),
					BodyHandlers.ofString());
			return new Asked(answer.statusCode() == 200 && !answer.body().contains("\"errors\""),
					System.nanoTime() - begin);
		}
		catch (IOException ex) {
			return new Asked(false, System.nanoTime() - begin);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Asked(false, System.nanoTime() - begin);
		}
	}

	private static String status(long process, String field, int unit) throws IOException {
		return Files.readAllLines(Path.of("/proc/" + process + "/status"))
			.stream()
			.filter((line) -> line.startsWith(field + ":"))
			.map((line) -> Long.toString(Long.parseLong(line.replaceAll("\\D", "")) / unit))
			.findFirst()
			.orElse("?");
	}

	private static double at(long[] sorted, double quantile) {
		return (sorted.length == 0) ? Double.NaN
				: sorted[(int) Math.min(sorted.length - 1, Math.round(quantile * sorted.length))] / 1e6;
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", " ") + "\"";
	}

	/** A request: whether it was answered with data and no error, and after how long. */
	private record Asked(boolean answered, long nanos) {
	}

}
