package org.clew.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A server on this machine that plays the publishers, and can do all that goes wrong with
 * them. It is asked as a mirror: its paths begin with the host of the publisher.
 */
public final class LocalPublisher implements AutoCloseable {

	private final HttpServer server;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Map<String, String> files = new ConcurrentHashMap<>();

	private final Map<String, String> headers = new ConcurrentHashMap<>();

	private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private final Phaser stalled = new Phaser(1);

	public LocalPublisher() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(this.threads);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	/**
	 * {@return where it is asked}
	 */
	public URI address() {
		return URI.create("http://localhost:" + this.server.getAddress().getPort());
	}

	/**
	 * Publishes a file.
	 * @param address where the publisher has it
	 */
	public void publish(URI address, String content) {
		this.files.put(path(address), content);
	}

	void header(String name, String value) {
		this.headers.put(name, value);
	}

	/** What goes wrong with the next questions for a file, one each. */
	void fail(URI address, Fault... faults) {
		this.faults.computeIfAbsent(path(address), (path) -> new ArrayDeque<>()).addAll(List.of(faults));
	}

	private static String path(URI address) {
		String query = (address.getRawQuery() != null) ? "?" + address.getRawQuery() : "";
		return address.getHost() + address.getRawPath() + query;
	}

	/**
	 * {@return what was asked: method, file, and the headers that matter}
	 */
	public List<String> asked() {
		return this.asked;
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().toString().substring(1);
		note(exchange, path.replaceFirst("[^?]*/", ""));
		Deque<Fault> faults = this.faults.getOrDefault(path, new ArrayDeque<>());
		String content = this.files.get(path);
		try (exchange) {
			if (content == null) {
				exchange.sendResponseHeaders(404, -1);
				return;
			}
			this.headers.forEach(exchange.getResponseHeaders()::add);
			byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
			if (faults.isEmpty()) {
				send(exchange, bytes);
			}
			else {
				faults.poll().happen(exchange, bytes);
			}
		}
	}

	private void note(HttpExchange exchange, String file) {
		StringBuilder line = new StringBuilder(exchange.getRequestMethod() + " " + file);
		for (String header : List.of("Range", "If-Range", "If-None-Match")) {
			String value = exchange.getRequestHeaders().getFirst(header);
			if (value != null) {
				line.append(", ").append(header).append(": ").append(value);
			}
		}
		this.asked.add(line.toString());
	}

	private static String etag(byte[] bytes) {
		return "\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "\"";
	}

	private static void send(HttpExchange exchange, byte[] bytes) throws IOException {
		String etag = etag(bytes);
		exchange.getResponseHeaders().set("ETag", etag);
		if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
			exchange.sendResponseHeaders(304, -1);
			return;
		}
		String range = exchange.getRequestHeaders().getFirst("Range");
		int start = 0;
		if (range != null && etag.equals(exchange.getRequestHeaders().getFirst("If-Range"))) {
			start = Integer.parseInt(range.replaceAll("\\D", ""));
			exchange.getResponseHeaders()
				.set("Content-Range", "bytes %d-%d/%d".formatted(start, bytes.length - 1, bytes.length));
		}
		boolean head = exchange.getRequestMethod().equals("HEAD");
		if (head) {
			exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
		}
		exchange.sendResponseHeaders((start > 0) ? 206 : 200, head ? -1 : bytes.length - start);
		if (!head) {
			exchange.getResponseBody().write(bytes, start, bytes.length - start);
		}
	}

	static Fault status(int status, String... headers) {
		return (exchange, bytes) -> {
			for (int i = 0; i < headers.length; i += 2) {
				exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
			}
			exchange.sendResponseHeaders(status, -1);
		};
	}

	/** The connection ends after so many bytes, though all were promised. */
	static Fault cut(int after) {
		return (exchange, bytes) -> {
			exchange.getResponseHeaders().set("ETag", etag(bytes));
			exchange.sendResponseHeaders(200, bytes.length);
			exchange.getResponseBody().write(bytes, 0, after);
			exchange.getResponseBody().flush();
		};
	}

	/** So many bytes come, and then nothing until the server ends. */
	Fault stall(int after) {
		return (exchange, bytes) -> {
			cut(after).happen(exchange, bytes);
			this.stalled.awaitAdvance(0);
		};
	}

	/** All come, but nobody said how many. */
	static Fault unannounced() {
		return (exchange, bytes) -> {
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write(bytes);
		};
	}

	static Fault typed(String type) {
		return (exchange, bytes) -> {
			exchange.getResponseHeaders().set("Content-Type", type);
			send(exchange, bytes);
		};
	}

	@Override
	public void close() {
		this.stalled.forceTermination();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	/** What happens instead of a right answer. */
	interface Fault {

		void happen(HttpExchange exchange, byte[] bytes) throws IOException;

	}

}
