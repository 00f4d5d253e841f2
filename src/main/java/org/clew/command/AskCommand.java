package org.clew.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks a server which drugs are candidates for the patient of a file. */
@Command(name = "ask",
		description = "Ask a server with a patient's file: a phenopacket, a FHIR bundle, a MAF, a VCF or a table.",
		mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

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

	@Mixin
	private Server server = new Server();

	@Option(names = "--json", description = "Print the answers as JSON.")
	private boolean json;

	AskCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		JsonNode read = this.server.post("/patient", "application/octet-stream", Files.readAllBytes(this.file));
		if (!read.has("patient")) {
			tell(read);
			return 1;
		}
		JsonNode answer = this.server.ask(QUERY, Map.of("patient", read.path("patient")));
		if (this.json) {
			ObjectNode both = Server.JSON.createObjectNode();
			both.set("file", read);
			both.set("answer", answer);
			this.out.println(Server.pretty(both));
			return 0;
		}
		tell(read);
		candidates(answer);
		return 0;
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

}
