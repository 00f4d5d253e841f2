package org.clew.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import tools.jackson.databind.json.JsonMapper;

/**
 * Those who ask a server on this machine some queries in turn, each a little differently each time, so that no answer is
 * one that it kept.
 */
final class Clients implements AutoCloseable {

	private final URI uri;

	private final List<String> queries;

	private final boolean whole;

	private final AtomicInteger asked = new AtomicInteger();

	private final AtomicLong bytes = new AtomicLong();

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(this.threads).build();

	Clients(URI uri, List<String> queries) {
		this(uri, queries, false);
	}

	private Clients(URI uri, List<String> queries, boolean whole) {
		this.uri = uri;
		this.queries = queries;
		this.whole = whole;
	}

	/** Those who send these bodies as they are. */
	static Clients ofBodies(URI uri, List<String> bodies) {
		return new Clients(uri, bodies, true);
	}

	static URI graphQl(String port) {
		return URI.create("http://127.0.0.1:" + port + "/graphql");
	}

	static HttpRequest request(URI uri, String query) {
		return post(uri, JsonMapper.shared().writeValueAsString(Map.of("query", query)));
	}

	private static HttpRequest post(URI uri, String body) {
		return HttpRequest.newBuilder(uri)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
	}

	/** The server does not know this extension, but that it makes another question. */
	static String body(String query, Object number) {
		return JsonMapper.shared().writeValueAsString(Map.of("query", query, "extensions", Map.of("number", number)));
	}

	/** So many that each asks again as soon as it was answered, for so many nanoseconds. */
	List<Asked> closed(int clients, long duration) throws InterruptedException {
		ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
		AtomicInteger next = new AtomicInteger();
		long end = System.nanoTime() + duration;
		Semaphore done = new Semaphore(0);
		for (int i = 0; i < clients; i++) {
			this.threads.execute(() -> {
				while (System.nanoTime() < end) {
					asked.add(ask(next.getAndIncrement()));
				}
				done.release();
			});
		}
		done.acquire(clients);
		return List.copyOf(asked);
	}

	/** So many that ask each question once and no question twice. */
	Run each(int clients) throws InterruptedException {
		ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
		AtomicInteger next = new AtomicInteger();
		Semaphore done = new Semaphore(0);
		long begin = System.nanoTime();
		for (int i = 0; i < clients; i++) {
			this.threads.execute(() -> {
				for (int number = next.getAndIncrement(); number < this.queries.size(); number = next.getAndIncrement()) {
					asked.add(ask(number));
				}
				done.release();
			});
		}
		done.acquire(clients);
		return new Run(List.copyOf(asked), System.nanoTime() - begin, this.bytes.get());
	}

	/** So many a second, whether the ones before them were answered or not, for so many nanoseconds. */
	List<Asked> open(double rate, long duration) throws InterruptedException {
		ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
		long begin = System.nanoTime();
		int sent = 0;
		Semaphore done = new Semaphore(0);
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

	Asked ask(int number) {
		long begin = System.nanoTime();
		int status = 0;
		try {
			String query = this.queries.get(number % this.queries.size());
			String body = this.whole ? query : body(query, this.asked.getAndIncrement());
			HttpResponse<String> answer = this.client.send(post(this.uri, body), BodyHandlers.ofString());
			this.bytes.addAndGet(answer.body().length());
			status = (answer.statusCode() == 200 && answer.body().contains("\"errors\"")) ? 500 : answer.statusCode();
		}
		catch (IOException ex) {
			// It was not answered, which the status says.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return new Asked(status, System.nanoTime() - begin);
	}

	/** How long those took that were answered so, in nanoseconds, the shortest first. */
	static long[] taken(List<Asked> asked, int status) {
		return asked.stream().filter((each) -> each.status() == status).mapToLong(Asked::nanos).sorted().toArray();
	}

	/** A quantile, in milliseconds. */
	static double at(long[] sorted, double quantile) {
		return (sorted.length == 0) ? Double.NaN
				: sorted[(int) Math.min(sorted.length - 1, Math.round(quantile * sorted.length))] / 1e6;
	}

	@Override
	public void close() {
		this.client.close();
		this.threads.close();
	}

	/** All requests of some clients, how long they took together, and the characters that came back. */
	record Run(List<Asked> asked, long nanos, long bytes) {
	}

	/** A request: its status (500 if GraphQL answered with an error, 0 if nobody did), and after how long. */
	record Asked(int status, long nanos) {
	}

}
