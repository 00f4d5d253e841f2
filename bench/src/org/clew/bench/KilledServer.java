package org.clew.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

/**
 * Kills (SIGKILL) a server at random moments while four clients submit studies. After each kill every mutation that was
 * answered is there, once, under the same answer; those without an answer are sent again, and are there once then.
 */
final class KilledServer {

	private static final int PORT = 18320;

	private static final Pattern SUBMISSION = Pattern.compile("\"submission\":\\{\"id\":\"([^\"]+)\"");

	private static final Pattern TOTAL = Pattern.compile("\"totalCount\":(\\d+)");

	private static final int WRITERS = 4;

	private final Processes processes;

	private final Path home;

	private final Random random;

	private final HttpClient client = HttpClient.newHttpClient();

	private final Map<String, String> answered = new ConcurrentHashMap<>();

	private final ConcurrentLinkedQueue<String> unanswered = new ConcurrentLinkedQueue<>();

	private int acknowledged;

	private int cut;

	private int round;

	KilledServer(Processes processes, Path home, Random random) {
		this.processes = processes;
		this.home = home;
		this.random = random;
	}

	/** Looks at what the last kill left, and kills again; returns what is wrong. */
	List<String> kill() throws Exception {
		List<String> wrong = new ArrayList<>();
		Process server = start();
		String token = look(server, wrong);
		submitUntilKilled(server, token, this.round++);
		return wrong;
	}

	/** Looks at what the last kill left. */
	List<String> end() throws Exception {
		List<String> wrong = new ArrayList<>();
		Process server = start();
		look(server, wrong);
		server.destroy();
		server.waitFor();
		System.out.printf("mutations: %d were answered before the kills, %d were under way%n", this.acknowledged, this.cut);
		return wrong;
	}

	private Process start() throws IOException {
		return this.processes.start(List.of("serve", "--", "--spring.profiles.active=dev-issuer", "--server.port=" + PORT,
				"--clew.seed.enabled=false", "--clew.limits.rate=0", "--clew.embedded.directory=" + this.home));
	}

	private String look(Process server, List<String> wrong) throws Exception {
		String token = token(server);
		this.acknowledged += this.answered.size();
		this.cut += this.unanswered.size();
		this.answered.forEach((key, id) -> check(key, id, submit(token, key), wrong));
		this.answered.clear();
		for (String key = this.unanswered.poll(); key != null; key = this.unanswered.poll()) {
			String first = submit(token, key);
			check(key, first, submit(token, key), wrong);
		}
		long there = total(token);
		if (there != this.acknowledged + this.cut) {
			wrong.add("%d submissions, and not %d answered + %d sent again".formatted(there, this.acknowledged, this.cut));
		}
		return token;
	}

	private void submitUntilKilled(Process server, String token, int round) throws InterruptedException {
		AtomicBoolean over = new AtomicBoolean();
		List<Thread> writers = new ArrayList<>();
		for (int w = 0; w < WRITERS; w++) {
			String writer = "kill-%d-%d-".formatted(round, w);
			writers.add(Thread.ofVirtual().start(() -> {
				for (int n = 0; !over.get(); n++) {
					String key = writer + n;
					String id = submit(token, key);
					if (id.isEmpty()) {
						this.unanswered.add(key);
					}
					else {
						this.answered.put(key, id);
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
		throw new IllegalStateException("The server did not start: see " + this.processes.log());
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

}
