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

/** Finds records by what somebody types. */
@Command(name = "search", description = "Ask a server for records by name, synonym, brand, symbol or identifier.",
		mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

	private static final String QUERY = """
			query ($text: String!, $first: Int!) {
			  search(text: $text, first: $first) { totalCount edges { type match matchedText node { id name } } }
			}
			""";

	private final PrintStream out;

	@Mixin
	private Server server = new Server();

	@Parameters(paramLabel = "TEXT", arity = "1..*", description = "What to look for.")
	private List<String> text = List.of();

	@Option(names = "--first", paramLabel = "COUNT", defaultValue = "20",
			description = "How many at most. Default: ${DEFAULT-VALUE}.")
	private int first;

	@Option(names = "--json", description = "Print the answer as JSON.")
	private boolean json;

	SearchCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		JsonNode answer = this.server.ask(QUERY, Map.of("text", String.join(" ", this.text), "first", this.first));
		JsonNode found = answer.path("data").path("search");
		if (this.json) {
			this.out.println(Server.pretty(answer));
		}
		else {
			found.path("edges").forEach(this::tell);
		}
		return found.path("edges").isEmpty() ? 1 : 0;
	}

	private void tell(JsonNode edge) {
		String name = edge.path("node").path("name").asString("");
		String matched = edge.path("matchedText").asString("");
		this.out.println("%-16s %-30s %s%s".formatted(edge.path("type").asString(""),
				edge.path("node").path("id").asString(""), name, matched.equals(name) ? "" : " (" + matched + ")"));
	}

}
