package org.clew.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.clew.Application;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.ProfiledPlan;
import tools.jackson.databind.ObjectMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Writes down how the database runs each statement of a query: PROFILE with rows and hits.
 * <p>
 * Arguments: folder for the profiles, file with a query, id for its variable, and so on.
 */
public final class Profiles {

	private Profiles() {
	}

	public static void main(String[] args) throws Exception {
		SpringApplication application = new SpringApplication(Application.class);
		application.setDefaultProperties(Map.of("server.port", "0", "clew.cypher.read-model", "0"));
		application.addInitializers((context) -> context.getBeanFactory().addBeanPostProcessor(new Recorder()));
		Path folder = Files.createDirectories(Path.of(args[0]));
		try (ConfigurableApplicationContext context = application.run(); HttpClient client = HttpClient.newHttpClient()) {
			URI uri = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/graphql");
			for (int i = 1; i < args.length; i += 2) {
				Path query = Path.of(args[i]);
				Recorder.begin();
				String body = new ObjectMapper().writeValueAsString(
						Map.of("query", Files.readString(query), "variables", Map.of("id", args[i + 1])));
				String answer = client.send(HttpRequest.newBuilder(uri)
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(body))
					.build(), BodyHandlers.ofString()).body();
				List<Query> statements = Recorder.end();
				if (answer.contains("\"errors\"")) {
					throw new IllegalStateException(answer);
				}
				String name = query.getFileName().toString().replace(".graphql", ".txt");
				Files.writeString(folder.resolve(name), profiled(context.getBean(Driver.class), statements, args[i + 1]));
			}
		}
	}

	private static String profiled(Driver driver, List<Query> statements, String id) {
		StringBuilder text = new StringBuilder("The statements of the query, asked of " + id + ".\n");
		try (Session session = driver.session()) {
			for (Query statement : statements) {
				ProfiledPlan plan = session.run("PROFILE " + statement.text(), statement.parameters()).consume().profile();
				text.append('\n').append(statement.text().strip()).append("\n\n");
				text.append("%d db hits in all%n".formatted(hits(plan)));
				draw(plan, "", text);
			}
		}
		return text.toString();
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(Profiles::hits).sum();
	}

	/** What an operator reads from stands below it, the second of two with a line beside it. */
	private static void draw(ProfiledPlan plan, String indent, StringBuilder text) {
		Value details = plan.arguments().get("Details");
		text.append("%s%s: %d rows, %d db hits%s%n".formatted(indent, plan.operatorType().replaceAll("@.*", ""),
				plan.records(), plan.dbHits(),
				(details != null) ? "; " + details.asString().replaceAll("\\s+", " ") : ""));
		for (int i = plan.children().size() - 1; i >= 0; i--) {
			draw(plan.children().get(i), indent + ((i > 0) ? "| " : ""), text);
		}
	}

}
