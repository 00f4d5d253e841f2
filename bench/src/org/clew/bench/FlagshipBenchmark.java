package org.clew.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.clew.Application;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Sets the flagship query over HTTP beside the very statements that it runs, with the same
 * parameters, on the bare driver: alternating, in one run, in one process.
 */
public final class FlagshipBenchmark {

	private static final int WARM_UP = 300;

	private static final int ROUNDS = 500;

	private FlagshipBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		SpringApplication application = new SpringApplication(Application.class);
		application.setDefaultProperties(Map.of("server.port", "0"));
		application.addInitializers((context) -> context.getBeanFactory().addBeanPostProcessor(new Recorder()));
		try (ConfigurableApplicationContext context = application.run()) {
			URI uri = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/graphql");
			Driver driver = context.getBean(Driver.class);
			try (HttpClient client = HttpClient.newHttpClient()) {
				for (Path query : queries(args)) {
					measure(query, client, uri, driver);
				}
			}
		}
	}

	private static List<Path> queries(String[] args) {
		return Arrays.stream(args).map(Path::of).toList();
	}

	private static void measure(Path file, HttpClient client, URI uri, Driver driver) throws Exception {
		HttpRequest request = Clients.request(uri, Files.readString(file));
		ask(client, request);
		Recorder.begin();
		String answer = ask(client, request);
		List<Query> statements = Recorder.end();
		if (answer.contains("\"errors\"")) {
			throw new IllegalStateException(answer);
		}
		long[] graphQl = new long[ROUNDS];
		long[] bare = new long[ROUNDS];
		for (int i = -WARM_UP; i < ROUNDS; i++) {
			long start = System.nanoTime();
			ask(client, request);
			long middle = System.nanoTime();
			run(driver, statements);
			long end = System.nanoTime();
			if (i >= 0) {
				graphQl[i] = middle - start;
				bare[i] = end - middle;
			}
		}
		Arrays.sort(graphQl);
		Arrays.sort(bare);
		System.out.printf("%-28s %2d statements, %6d bytes | GraphQL p50 %6.1f ms p99 %6.1f ms | bare driver p50 %6.1f ms p99 %6.1f ms | ratio p50 %.2f p99 %.2f%n",
				file.getFileName(), statements.size(), answer.length(), Clients.at(graphQl, 0.5), Clients.at(graphQl, 0.99), Clients.at(bare, 0.5),
				Clients.at(bare, 0.99), Clients.at(graphQl, 0.5) / Clients.at(bare, 0.5), Clients.at(graphQl, 0.99) / Clients.at(bare, 0.99));
	}

	private static String ask(HttpClient client, HttpRequest request) throws Exception {
		return client.send(request, BodyHandlers.ofString()).body();
	}

	private static void run(Driver driver, List<Query> statements) {
		for (Query statement : statements) {
			try (Session session = driver.session()) {
				session.executeRead((transaction) -> transaction.run(statement).list());
			}
		}
	}

}
