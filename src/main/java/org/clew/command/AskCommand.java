package org.clew.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks a server which drugs are candidates for the patient of a file.
 */
@Command(name = "ask",
		description = "Ask a server with a patient's file: a phenopacket, a FHIR bundle, a MAF or a table.",
		mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration TIME = Duration.ofSeconds(60);

	private static final String QUERY = """
			query ($patient: PatientInput!) {
			  candidateDrugs(patient: $patient) {
			    totalCount emptyBecause notChecked
			    nodes { name band conditions { text } reasons(first: 1) { nodes { sentence } } }
			  }
			}
			""";

	private final PrintStream out;

	@Parameters(paramLabel = "FILE", description = "The file; nothing of it is kept.")
	private Path file = Path.of("");

	@Option(names = "--server", paramLabel = "ADDRESS", defaultValue = "http://localhost:8080",
			description = "The server to ask. Default: ${DEFAULT-VALUE}.")
	private String server = "";

	@Option(names = "--json", description = "Print the answers as JSON.")
	private boolean json;

	AskCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		JsonNode read = post("/patient", "application/octet-stream", Files.readAllBytes(this.file));
		if (!read.has("patient")) {
			tell(read);
			return 1;
		}
		ObjectNode question = JSON.createObjectNode().put("query", QUERY);
		question.putObject("variables").set("patient", read.path("patient"));
		JsonNode answer = post("/graphql", "application/json", JSON.writeValueAsBytes(question));
		if (this.json) {
			ObjectNode both = JSON.createObjectNode();
			both.set("file", read);
			both.set("answer", answer);
			this.out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(both));
			return 0;
		}
		tell(read);
		candidates(answer);
		return answer.has("errors") ? 1 : 0;
	}

	private void tell(JsonNode read) {
		this.out.println("Read as " + read.path("format").asString(""));
		read.path("understood")
			.forEach((part) -> this.out
				.println("  " + part.path("text").asString("") + " → " + part.path("reading").asString("")));
		read.path("ignored")
			.forEach((part) -> this.out.println(
					"  not used: " + part.path("text").asString("") + " (" + part.path("reason").asString("") + ")"));
		read.path("omitted")
			.forEach((part) -> this.out
				.println("  not read: " + part.path("place").asString("") + ", " + part.path("reason").asString("")));
		read.path("missing").forEach((part) -> this.out.println("  missing: " + part.asString("")));
	}

	private void candidates(JsonNode answer) {
		answer.path("errors").forEach((error) -> this.out.println("error: " + error.path("message").asString("")));
		JsonNode found = answer.path("data").path("candidateDrugs");
		if (found.path("emptyBecause").isString()) {
			this.out.println(found.path("emptyBecause").asString());
		}
		found.path("nodes").forEach((candidate) -> {
			this.out.println(
					"%-15s %s".formatted(candidate.path("band").asString(""), candidate.path("name").asString("")));
			candidate.path("conditions")
				.forEach((condition) -> this.out
					.println("%-15s   ! %s".formatted("", condition.path("text").asString(""))));
			candidate.path("reasons")
				.path("nodes")
				.forEach(
						(reason) -> this.out.println("%-15s   %s".formatted("", reason.path("sentence").asString(""))));
		});
		found.path("notChecked").forEach((one) -> this.out.println("not checked: " + one.asString("")));
		this.out.println(answer.path("extensions").path("notice").asString(""));
	}

	private JsonNode post(String path, String type, byte[] body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.server + path))
			.timeout(TIME)
			.header("Content-Type", type)
			.POST(BodyPublishers.ofByteArray(body))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
			JsonNode answer = JSON.readTree(response.body());
			if (response.statusCode() >= 400 && !answer.has("errors")) {
				throw new IOException(answer.path("detail").asString("the server answered " + response.statusCode()));
			}
			return answer;
		}
		catch (ConnectException ex) {
			throw new IOException(
					"no server at " + this.server + "; start one with clew serve, or name it with --server", ex);
		}
	}

}
