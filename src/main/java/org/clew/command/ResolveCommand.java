package org.clew.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Says what texts mean. */
@Command(name = "resolve", description = "Ask a server what texts mean, each one as people and registers write it.",
		mixinStandardHelpOptions = true)
final class ResolveCommand implements Callable<Integer> {

	private static final String QUERY = """
			query ($texts: [String!]!) {
			  resolve(texts: $texts) { text status rule confidence node { id name } choices { node { id name } } near { id name } }
			}
			""";

	private final PrintStream out;

	@Mixin
	private Server server = new Server();

	@Parameters(paramLabel = "TEXT", arity = "1..*", description = "A text; several, each in quotes.")
	private List<String> texts = List.of();

	@Option(names = "--json", description = "Print the answer as JSON.")
	private boolean json;

	ResolveCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		JsonNode answer = this.server.ask(QUERY, Map.of("texts", this.texts));
		JsonNode resolved = answer.path("data").path("resolve");
		if (this.json) {
			this.out.println(Server.pretty(answer));
		}
		else {
			resolved.forEach(this::tell);
		}
		return resolved.valueStream().allMatch((one) -> one.path("status").asString("").equals("DIRECT")) ? 0 : 1;
	}

	private void tell(JsonNode one) {
		String status = one.path("status").asString("");
		this.out.println("%-10s %s".formatted(status, one.path("text").asString("")));
		switch (status) {
			case "DIRECT" -> record("is", one.path("node"), " (" + one.path("rule").asString("") + ")");
			case "AMBIGUOUS" -> one.path("choices").forEach((choice) -> record("may be", choice.path("node"), ""));
			default -> one.path("near").forEach((near) -> record("is like", near, ""));
		}
	}

	private void record(String how, JsonNode record, String why) {
		this.out.println("  %-8s %-30s %s%s".formatted(how, record.path("id").asString(""),
				record.path("name").asString(""), why));
	}

}
