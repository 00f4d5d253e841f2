package org.clew.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * Sends a server on this machine requests that no client means well with: broken HTTP, broken JSON, broken GraphQL, and
 * hostile values at every place of the server's own schema, over HTTP, as an event stream, over a WebSocket, as a table, as
 * a feed, as a file of a patient and as a call of an agent's tool. Says what came back, and fails if a request was answered with a server error, with words from inside, or not
 * at all, or if not half of all requests came to where their values are read.
 * <p>
 * Arguments: port, how many requests, seed of the random numbers, folder with sound queries to spoil, a bearer token, and the
 * server's process.
 */
public final class HostileRequests {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** What stands in code, stack traces, statements and the driver's messages only. */
	private static final Pattern INSIDE = Pattern.compile("\\bat [a-z]+\\.[\\w.]+\\(|\\b(?:java|javax|jakarta|org\\.neo4j|"
			+ "org\\.clew|org\\.springframework|graphql\\.[a-z]+|tools\\.jackson|com\\.fasterxml)\\.[\\w.]*[A-Z]\\w+|\\b\\w+Exception\\b|"
			+ "Neo\\.(?:Client|Transient|Database)|\\b(?:OPTIONAL MATCH|DETACH DELETE|UNWIND \\$|MATCH \\(\\w*:)");

	private static final Duration SLOW = Duration.ofSeconds(3);

	private final int port;

	private final Random random;

	private final List<String> queries;

	private final Map<String, Integer> answers = new TreeMap<>();

	private final List<String> failures = new ArrayList<>();

	private final String token;

	private final HostileQueries generated;

	private final HostileFiles files;

	private final String followed;

	private HostileQueries.Query asked;

	private final ServerProcess server;

	private int queried;

	private int resolved;

	private Duration longest = Duration.ZERO;

	private HostileRequests(int port, long seed, List<String> queries, String token, ServerProcess server) {
		this.server = server;
		this.port = port;
		this.random = new Random(seed);
		this.queries = queries;
		this.token = token;
		this.files = new HostileFiles(this.random);
		String answer = exchange(http("POST", "/graphql", List.of("Content-Type: application/json"), HostileFiles.body(HostileQueries.INTROSPECTION).getBytes(StandardCharsets.UTF_8)));
		this.generated = new HostileQueries(JSON.readTree(HostileSocket.body(answer)).path("data").path("__schema"), this.random);
		this.followed = follow();
	}

	public static void main(String[] arguments) throws IOException {
		int count = Integer.parseInt(arguments[1]);
		List<String> queries;
		try (Stream<Path> files = Files.list(Path.of(arguments[3]))) {
			queries = files.filter((file) -> file.toString().endsWith(".graphql")).sorted().map(HostileRequests::text).toList();
		}
		HostileRequests requests = new HostileRequests(Integer.parseInt(arguments[0]), Long.parseLong(arguments[2]), queries, arguments[4],
				new ServerProcess(ProcessHandle.of(Long.parseLong(arguments[5])).orElseThrow()));
		long began = System.nanoTime();
		for (int i = 0; i < count; i++) {
			requests.send(i);
			if ((i + 1) % Math.max(1, count / 8) == 0) {
				System.out.printf("after %d: %d MiB of heap, %d a second%n", i + 1, requests.server.heap(), Math.round((i + 1) / ((System.nanoTime() - began) / 1e9)));
			}
		}
		System.out.println(count + " requests: " + requests.answers);
		System.out.printf("%d places in the schema, %d queries with a value at one of them, of which %d came to a resolver; the dearest took %d ms of the processor%n",
				requests.generated.places(), requests.queried, requests.resolved, requests.longest.toMillis());
		if (requests.resolved < count / 2) {
			requests.failures.add("Less than half of all requests came to a resolver");
		}
		System.out.println(requests.failures.size() + " were answered as they must not be");
		System.exit(requests.failures.isEmpty() ? 0 : 1);
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void send(int number) {
		this.asked = null;
		byte[] request = request(number % 12, number);
		Duration before = this.server.processor();
		long began = System.nanoTime();
		String answer = (this.asked != null && this.queried % 8 == 7) ? HostileSocket.ask(this.port, this.token, this.asked.body()) : exchange(request);
		int failed = this.failures.size();
		Duration took = this.server.processor().minus(before);
		this.longest = (took.compareTo(this.longest) > 0) ? took : this.longest;
		if (took.compareTo(SLOW) > 0) {
			this.failures.add("#%d took %d ms of the processor: %s".formatted(number, took.toMillis(),
					shortened((this.asked != null) ? this.asked.body() : new String(request, StandardCharsets.UTF_8))));
		}
		if (this.asked != null) {
			this.queried++;
			if (answer.contains("\"data\":{") || answer.contains("\"path\":[") || answer.contains("userErrors")) {
				this.resolved++;
			}
			if (answer.contains("INTERNAL_ERROR") || answer.contains("\"TIMEOUT\"")) {
				this.failures.add("#%d after %d ms, %d of the processor: %s for %s".formatted(number, (System.nanoTime() - began) / 1_000_000, took.toMillis(),
						shortened(answer.substring(Math.max(0, answer.indexOf("\"errors\""))).replaceAll("\\s+", " ")), shortened(this.asked.body())));
			}
		}
		String status = (answer.length() > 12) ? answer.substring(9, 12) : "none";
		this.answers.merge(status, 1, Integer::sum);
		// What it was sent it may say again, as long as nothing was added.
		String sent = new String(request, StandardCharsets.UTF_8);
		String said = quoted(answer, sent + decoded(sent) + ((this.asked != null) ? this.asked.variables() : ""));
		Matcher inside = INSIDE.matcher(said);
		if (status.startsWith("5") && !status.equals("501") && !status.equals("505") || inside.find()) {
			this.failures.add("#%d %s: %s%n   for %s".formatted(number, status, shortened(answer.replaceAll("\\s+", " ")),
					shortened(new String(request, StandardCharsets.UTF_8).replaceAll("\\s+", " "))));
		}
		this.failures.stream().skip(failed).forEach(System.out::println);
	}

	private static String quoted(String answer, String request) {
		return HostileQueries.TEXTS.stream().map(String::valueOf).filter((value) -> value.length() > 5 && (request.contains(escaped(value)) || request.contains(value)))
			.reduce(answer, (text, value) -> text.replace(escaped(value), "").replace(value, ""));
	}

	/** The address, as it is read. */
	private static String decoded(String request) {
		try {
			return URLDecoder.decode(request.lines().findFirst().orElse(""), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private static String escaped(String value) {
		String json = JSON.writeValueAsString(value);
		return json.substring(1, json.length() - 1);
	}

	private static String shortened(String text) {
		return text.substring(0, Math.min(400, text.length()));
	}

	/** Two in three are queries with a hostile value, which come to where it is read unless they are refused. */
	private byte[] request(int kind, int number) {
		List<String> json = List.of("Content-Type: application/json");
		return switch (kind) {
			case 0 -> beside(number / 12 % 5);
			case 1 -> http("POST", "/graphql", json, this.files.spoiled(HostileFiles.body(any(this.queries)).getBytes(StandardCharsets.UTF_8)));
			case 2 -> http("POST", "/graphql", json, (this.random.nextBoolean() ? this.files.bomb() : HostileFiles.body(new String(
					this.files.spoiled(any(this.queries).getBytes(StandardCharsets.UTF_8)), StandardCharsets.ISO_8859_1))).getBytes(StandardCharsets.UTF_8));
			case 3 -> http(any(HostileFiles.METHODS), this.random.nextBoolean() ? "/graphql" : any(HostileFiles.PATHS), List.of(any(HostileFiles.HEADERS), any(HostileFiles.HEADERS)), HostileFiles.body(any(this.queries)).getBytes(StandardCharsets.UTF_8));
			default -> generated();
		};
	}

	private byte[] generated() {
		this.asked = this.generated.next(this.queried);
		byte[] body = this.asked.body().getBytes(StandardCharsets.UTF_8);
		String caller = "Authorization: Bearer " + this.token;
		if (this.asked.list() && this.queried % 4 == 2) {
			return http("POST", "/csv", List.of("Content-Type: application/json", caller), body);
		}
		boolean stream = this.queried % 12 == 5 && !this.asked.operation().equals("subscription");
		return http("POST", "/graphql", List.of("Content-Type: application/json", caller, stream ? "Accept: text/event-stream" : "Accept: application/json"), body);
	}

	private byte[] beside(int which) {
		return switch (which) {
			case 0 -> http("POST", "/patient", List.of("Content-Type: application/octet-stream"), this.files.patient().getBytes(StandardCharsets.UTF_8));
			case 1 -> http("POST", "/mcp", List.of("Content-Type: application/json", "Accept: application/json, text/event-stream"),
					this.files.call().getBytes(StandardCharsets.UTF_8));
			case 2 -> http("GET", any(List.of("/feeds/evidence.atom?disease=", "/feeds/evidence.json?drug=", "/feeds/evidence.atom?target=", "/drug/", "/study/",
					"/dossier/", "/candidates?disease=", "/csv?query=", "/graphql?query=", "/graphql?query=%7B__typename%7D&variables=")) + cut(this.files.value()), List.of(), new byte[0]);
			case 3 -> http("GET", "/feeds/question/" + (this.random.nextBoolean() ? this.followed : new String(this.files.spoiled(this.followed.getBytes(StandardCharsets.UTF_8)),
					StandardCharsets.ISO_8859_1)) + any(List.of(".atom", ".json", "", "/../x")), List.of(any(HostileFiles.HEADERS)), new byte[0]);
			default -> this.files.noise();
		};
	}

	private static String cut(String value) {
		String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
		return encoded.substring(0, Math.min(4_000, encoded.length()));
	}

	/** The key of a question that is followed. */
	private String follow() {
		String answer = exchange(http("POST", "/graphql", List.of("Content-Type: application/json"),
				HostileFiles.body("mutation { followQuestion(patient: {disease: \"glioma\"}) { question { atom } userErrors { message } } }").getBytes(StandardCharsets.UTF_8)));
		Matcher key = Pattern.compile("[A-Za-z0-9_-]{43}").matcher(answer);
		if (!key.find()) {
			throw new IllegalStateException("Nothing is followed: " + shortened(answer));
		}
		return key.group();
	}

	private static byte[] http(String method, String path, List<String> headers, byte[] body) {
		String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ headers.stream().map((header) -> header + "\r\n").collect(Collectors.joining())
				+ "Content-Length: " + body.length + "\r\n\r\n";
		byte[] start = head.getBytes(StandardCharsets.UTF_8);
		byte[] request = Arrays.copyOf(start, start.length + body.length);
		System.arraycopy(body, 0, request, start.length, body.length);
		return request;
	}

	private String exchange(byte[] request) {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(30_000);
			OutputStream out = socket.getOutputStream();
			out.write(request);
			out.flush();
			socket.shutdownOutput();
			InputStream in = socket.getInputStream();
			return new String(in.readNBytes(2_000_000), StandardCharsets.UTF_8);
		}
		catch (SocketTimeoutException ex) {
			this.failures.add("No answer within 30 s");
			return "";
		}
		catch (IOException ex) {
			// The server may hang up on what is no HTTP.
			return "";
		}
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
