package org.clew.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.clew.Application;
import org.clew.name.NameKey;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Sets search over HTTP beside the bare call of the full-text index that a program would make instead, in a graph of
 * 100,000 named records: alternating, in one run, in one process.
 *
 * <p>
 * The names are made of syllables by a seeded generator; a folder with tables of names ({@code <label>.tsv}: identifier,
 * name, synonyms separated by {@code |}) takes their place if one is given.
 */
public final class SearchBenchmark {

	private static final int RECORDS = 100_000;

	private static final int WARM_UP = 300;

	private static final int ROUNDS = 500;

	private static final String[] LABELS = { "Disease", "Drug", "Target" };

	private static final String INSERT = """
			UNWIND $rows AS row
			CREATE (n:Entity:$(row.label))
			SET n = row.properties
			CREATE (:Identifier {curie: row.properties.id})-[:IDENTIFIES {kind: 'PRIMARY'}]->(n)
			""";

	/** What a program does that has the index and nothing else. */
	private static final String BARE = """
			CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: 20}) YIELD node, score
			RETURN node.id AS id, node.name AS name, labels(node) AS labels, score
			""";

	/** The bare call with a query that also finds what is begun or spelt a little wrong. */
	private static final String[][] TEXTS = { { "one word", "%1$s", "+%1$s" }, { "begun", "%2$s", "+%2$s*" },
			{ "two words", "%1$s %3$s", "+%1$s +%3$s" }, { "misspelt", "%4$s", "+%4$s~2" } };

	private SearchBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		SpringApplication application = new SpringApplication(Application.class);
		application.setDefaultProperties(Map.of("server.port", "0"));
		try (ConfigurableApplicationContext context = application.run();
				HttpClient client = HttpClient.newHttpClient()) {
			URI uri = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/graphql");
			Driver driver = context.getBean(Driver.class);
			List<String> words = fill(driver, (args.length > 0) ? tables(Path.of(args[0])) : made());
			for (String[] text : TEXTS) {
				measure(client, uri, driver, words, text);
			}
			resolve(client, uri, words);
		}
	}

	/** Returns words of names to search for. */
	private static List<String> fill(Driver driver, List<Map<String, Object>> rows) {
		try (Session session = driver.session()) {
			long there = session.run("MATCH (n:Entity) WHERE n.id STARTS WITH 'BENCH:' RETURN count(n) AS n").single().get("n").asLong();
			if (there == 0) {
				for (int from = 0; from < rows.size(); from += 2000) {
					session.run(INSERT, Map.of("rows", rows.subList(from, Math.min(rows.size(), from + 2000)))).consume();
				}
			}
			session.run("CALL db.awaitIndexes(300)").consume();
		}
		System.out.println(rows.size() + " records");
		return rows.stream().map((row) -> ((Map<?, ?>) row.get("properties")).get("name").toString()).toList();
	}

	private static List<Map<String, Object>> made() {
		Random random = new Random(7);
		String[] syllables = "ba ce di fo gu ka le mi no pu ra se ti vo xu za bro cla dre fli gra plo ste tri".split(" ");
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < RECORDS; i++) {
			List<String> names = new ArrayList<>();
			for (int n = 0; n <= random.nextInt(4); n++) {
				List<String> words = new ArrayList<>();
				for (int w = 0; w <= random.nextInt(3); w++) {
					StringBuilder word = new StringBuilder();
					// Some words are in many names, as carcinoma and receptor are.
					Random letters = (random.nextInt(3) == 0) ? new Random(random.nextInt(200)) : random;
					for (int s = 0; s < 3 + letters.nextInt(2); s++) {
						word.append(syllables[letters.nextInt(syllables.length)]);
					}
					words.add(word.toString());
				}
				names.add(String.join(" ", words));
			}
			rows.add(row(LABELS[i % LABELS.length], "BENCH:" + i, names));
		}
		return rows;
	}

	private static List<Map<String, Object>> tables(Path folder) throws Exception {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (String label : LABELS) {
			for (String line : Files.readAllLines(folder.resolve(label.toLowerCase() + ".tsv"))) {
				String[] cells = line.split("\t", -1);
				List<String> names = new ArrayList<>(List.of(cells[1]));
				Arrays.stream(cells[2].split("\\|")).filter((name) -> !name.isBlank()).forEach(names::add);
				rows.add(row(label, "BENCH:" + rows.size(), names));
			}
		}
		return rows;
	}

	private static Map<String, Object> row(String label, String id, List<String> names) {
		Map<String, Object> properties = Map.of("id", id, "name", names.getFirst(), "synonyms", names.subList(1, names.size()),
				"nameKeys", NameKey.all(names), "stage", "UNKNOWN", "type", "Drug".equals(label) ? "SMALL_MOLECULE" : "SINGLE_PROTEIN",
				"organism", "Homo sapiens", "symbol", "");
		return Map.of("label", label, "properties", properties);
	}

	private static void measure(HttpClient client, URI uri, Driver driver, List<String> names, String[] text) throws Exception {
		Random random = new Random(11);
		long[] graphQl = new long[ROUNDS];
		long[] bare = new long[ROUNDS];
		long[] floor = new long[ROUNDS];
		HttpRequest nothing = Clients.request(uri, "{ __typename }");
		long found = 0;
		for (int i = -WARM_UP; i < ROUNDS; i++) {
			String[] words = words(names, random);
			String typed = text[1].formatted((Object[]) words);
			String query = text[2].formatted((Object[]) words);
			HttpRequest request = Clients.request(uri, "{ search(text: \"" + typed
					+ "\") { totalCount facets { type count } edges { type match matchedText node { id name } } } }");
			long start = System.nanoTime();
			String answer = client.send(request, BodyHandlers.ofString()).body();
			long middle = System.nanoTime();
			try (Session session = driver.session()) {
				session.executeRead((transaction) -> transaction.run(BARE, Map.of("query", query)).list());
			}
			long end = System.nanoTime();
			client.send(nothing, BodyHandlers.ofString());
			long last = System.nanoTime();
			if (answer.contains("\"errors\"")) {
				throw new IllegalStateException(answer);
			}
			if (i >= 0) {
				graphQl[i] = middle - start;
				bare[i] = end - middle;
				floor[i] = last - end;
				found += Long.parseLong(answer.replaceFirst("(?s).*\"totalCount\":(\\d+).*", "$1"));
			}
		}
		Arrays.sort(graphQl);
		Arrays.sort(bare);
		Arrays.sort(floor);
		System.out.printf("%-10s %6.1f found | search p50 %6.2f ms p99 %6.2f ms | bare index p50 %6.2f ms p99 %6.2f ms | floor p50 %6.2f ms | ratio p10 %.2f p50 %.2f p99 %.2f%n",
				text[0], (double) found / ROUNDS, Clients.at(graphQl, 0.5), Clients.at(graphQl, 0.99), Clients.at(bare, 0.5), Clients.at(bare, 0.99),
				Clients.at(floor, 0.5), Clients.at(graphQl, 0.1) / Clients.at(bare, 0.1), Clients.at(graphQl, 0.5) / Clients.at(bare, 0.5), Clients.at(graphQl, 0.99) / Clients.at(bare, 0.99));
	}

	private static void resolve(HttpClient client, URI uri, List<String> names) throws Exception {
		Random random = new Random(13);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			texts.add("\"" + names.get(random.nextInt(names.size())).replaceAll("[\"\\\\]", " ") + "\"");
		}
		HttpRequest request = Clients.request(uri, "{ resolve(texts: [" + String.join(",", texts) + "]) { status node { id } } }");
		long best = Long.MAX_VALUE;
		for (int i = 0; i < 10; i++) {
			long start = System.nanoTime();
			client.send(request, BodyHandlers.ofString());
			best = Math.min(best, System.nanoTime() - start);
		}
		System.out.printf("resolve 1,000 names: %.0f ms%n", best / 1e6);
	}

	/** A whole word, its beginning, another word of the same name, and the word with two letters wrong. */
	private static String[] words(List<String> names, Random random) {
		while (true) {
			List<String> words = Arrays.stream(names.get(random.nextInt(names.size())).toLowerCase().split("[^a-z]+"))
				.filter((word) -> word.length() > 6)
				.toList();
			if (words.size() > 1) {
				String word = words.getFirst();
				return new String[] { word, word.substring(0, 4), words.get(1),
						word.substring(0, 3) + word.substring(4, word.length() - 1) + "q" };
			}
		}
	}

}
