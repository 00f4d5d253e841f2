package org.clew.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts the server. */
@Command(name = "serve", description = "Serve the graph: GraphQL, pages, health. Ends with Ctrl-C.",
		mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

	/** The process goes on after the command. */
	static final int SERVING = -1;

	@Parameters(paramLabel = "--SETTING=VALUE", arity = "0..*",
			description = "Settings of Clew and of Spring Boot, for example --server.port=9000")
	private List<String> settings = List.of();

	private final Consumer<String[]> server;

	ServeCommand(Consumer<String[]> server) {
		this.server = server;
	}

	@Override
	public Integer call() {
		this.settings.stream().filter((setting) -> !setting.startsWith("--")).findFirst().ifPresent((odd) -> {
			throw new IllegalArgumentException("'%s' is no setting; write one as --server.port=9000".formatted(odd));
		});
		this.server.accept(this.settings.toArray(String[]::new));
		return SERVING;
	}

}
