package org.clew.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.embedded.EmbeddedNeo4j;
import org.clew.seed.Seed;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.FileSystemUtils;

/**
 * Kills (SIGKILL) what writes, at random moments, and looks at what is there afterwards.
 * <ul>
 * <li>{@code seeding}: after each kill there is no seed or all of it, and to seed once more gives the graph that nobody
 * disturbed.</li>
 * <li>{@code mutations}: after each kill every mutation that was answered is there, once, under the same answer; those
 * without an answer can be sent again, and are there once then.</li>
 * </ul>
 * Arguments: what to kill, how often, a folder to work in, a seed of the random numbers; then the command that starts Clew.
 */
public final class Kills {

	private static final String COUNTS = """
			MATCH (n)
			WITH labels(n) AS labels, count(*) AS count
			ORDER BY labels
			RETURN collect([labels, count]) AS counts
			""";

	private static final int PORT = 18320;

	private static final Pattern SUBMISSION = Pattern.compile("\"submission\":\\{\"id\":\"([^\"]+)\"");

	private static final Pattern TOTAL = Pattern.compile("\"totalCount\":(\\d+)");

	private static final int WRITERS = 4;

	private final List<String> command;

	private final Path folder;

	private final Random random;

	private final HttpClient client = HttpClient.newHttpClient();

	private Kills(List<String> command, Path folder, long seed) {
		this.command = command;
		this.folder = folder;
		this.random = new Random(seed);
	}

	public static void main(String[] arguments) throws Exception {
		Kills kills = new Kills(List.of(arguments).subList(4, arguments.length), Path.of(arguments[2]), Long.parseLong(arguments[3]));
		int count = Integer.parseInt(arguments[1]);
		boolean held = switch (arguments[0]) {
			case "seeding" -> kills.seeding(count);
			case "mutations" -> kills.mutations(count);
			default -> throw new IllegalArgumentException("seeding or mutations, not " + arguments[0]);
		};
		System.exit(held ? 0 : 1);
	}

	private boolean seeding(int count) throws Exception {
		Path home = this.folder.resolve("seeding");
		String whole = state(home, true);
		FileSystemUtils.deleteRecursively(home);
		long start = System.nanoTime();
		start(List.of("seed", "--directory", home.toString())).waitFor();
		long undisturbed = (System.nanoTime() - start) / 1_000_000;
		int none = 0;
		int all = 0;
		List<String> wrong = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			FileSystemUtils.deleteRecursively(home);
			Process process = start(List.of("seed", "--directory", home.toString()));
			// Later more often than earlier: the data is written in the last third.
			long delay = (long) (undisturbed * Math.sqrt(this.random.nextDouble()));
			process.waitFor(delay, TimeUnit.MILLISECONDS);
			process.destroyForcibly().waitFor();
			String left = state(home, false);
			if (left.equals(whole)) {
				all++;
			}
			else if (left.contains("Entity")) {
				wrong.add("half of a seed after %d ms: %s".formatted(delay, left));
			}
			else {
				none++;
			}
			String again = state(home, true);
			if (!again.equals(whole)) {
				wrong.add("another graph after %d ms: %s".formatted(delay, again));
			}
		}
		System.out.printf("seeding: %d kills within %d ms; %d left no seed, %d all of it; %d wrong%n", count, undisturbed, none, all, wrong.size());
		wrong.forEach(System.out::println);
		return wrong.isEmpty();
	}

	/** How many nodes of each kind there are, after seeding once more if wanted. */
	private static String state(Path home, boolean seed) {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(home);
				Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()))) {
			if (seed) {
				new Seed(null, true).load(driver);
			}
			return driver.executableQuery(COUNTS).execute().records().getFirst().get("counts").toString();
		}
	}

	private boolean mutations(int count) throws Exception {
		Path home = this.folder.resolve("mutations");
		Map<String, String> answered = new ConcurrentHashMap<>();
		ConcurrentLinkedQueue<String> unanswered = new ConcurrentLinkedQueue<>();
		List<String> wrong = new ArrayList<>();
		int acknowledged = 0;
		int cut = 0;
		for (int i = 0; i <= count; i++) {
			Process server = start(List.of("serve", "--", "--spring.profiles.active=dev-issuer", "--server.port=" + PORT,
					"--clew.limits.rate=0", "--clew.embedded.directory=" + home));
			String token = token(server);
			acknowledged += answered.size();
			cut += unanswered.size();
			answered.forEach((key, id) -> check(key, id, submit(token, key), wrong));
			answered.clear();
			for (String key = unanswered.poll(); key != null; key = unanswered.poll()) {
				String first = submit(token, key);
				check(key, first, submit(token, key), wrong);
			}
			long there = total(token);
			if (there != acknowledged + cut) {
				wrong.add("%d submissions, and not %d answered + %d sent again".formatted(there, acknowledged, cut));
			}
			if (i < count) {
				kill(server, token, i, answered, unanswered);
			}
			else {
				server.destroy();
				server.waitFor();
			}
		}
		System.out.printf("mutations: %d kills; %d were answered before, %d were under way; %d wrong%n", count, acknowledged, cut, wrong.size());
		wrong.stream().limit(20).forEach(System.out::println);
		return wrong.isEmpty();
	}

	private void kill(Process server, String token, int round, Map<String, String> answered, ConcurrentLinkedQueue<String> unanswered)
			throws InterruptedException {
		AtomicBoolean over = new AtomicBoolean();
		List<Thread> writers = new ArrayList<>();
		for (int w = 0; w < WRITERS; w++) {
			String writer = "kill-%d-%d-".formatted(round, w);
			writers.add(Thread.ofVirtual().start(() -> {
				for (int n = 0; !over.get(); n++) {
					String key = writer + n;
					String id = submit(token, key);
					if (id.isEmpty()) {
						unanswered.add(key);
					}
					else {
						answered.put(key, id);
					}
				}
			}));
		}
		TimeUnit.MILLISECONDS.sleep(100 + this.random.nextInt(2000));
		over.set(true);
		server.destroyForcibly().waitFor();
		for (Thread writer : writers) {
			writer.join();
		}
	}

	private static void check(String key, String expected, String found, List<String> wrong) {
		if (expected.isEmpty() || !expected.equals(found)) {
			wrong.add("%s was answered with '%s', and with '%s' afterwards".formatted(key, expected, found));
		}
	}

	private String token(Process server) throws Exception {
		while (server.isAlive()) {
			String answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/oauth2/token"))
				.header("Authorization", "Basic " + Base64.getEncoder().encodeToString("ada:ada".getBytes(StandardCharsets.UTF_8)))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
			Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer);
			if (token.find()) {
				return token.group(1);
			}
			TimeUnit.MILLISECONDS.sleep(200);
		}
		throw new IllegalStateException("The server did not start: see " + this.folder.resolve("clew.log"));
	}

	private String submit(String token, String key) {
		String query = """
				mutation { submitStudy(draft: true, idempotencyKey: "%1$s", input: {
				  study: { title: "Study %1$s", design: CASE_REPORT },
				  declaration: { conflictOfInterest: "none", funding: "none", machineAssisted: false } }) {
				    submission { id } userErrors { message } } }
				""".formatted(key);
		Matcher id = SUBMISSION.matcher(ask(token, query));
		return id.find() ? id.group(1) : "";
	}

	private long total(String token) {
		Matcher total = TOTAL.matcher(ask(token, "{ submissions(first: 1) { totalCount } }"));
		return total.find() ? Long.parseLong(total.group(1)) : -1;
	}

	private String ask(String token, String query) {
		return send(HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/graphql"))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + query.replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"}")));
	}

	private String send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			return "";
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Process start(List<String> arguments) throws IOException {
		List<String> line = new ArrayList<>(this.command);
		line.addAll(arguments);
		Files.createDirectories(this.folder);
		return new ProcessBuilder(line).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folder.resolve("clew.log").toFile()))
			.start();
	}

}
