package org.clew.generate;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Generates a graph to measure with.
 */
@Command(name = "generate", description = "Make up a graph of any size, to measure with. Nothing in it is real.",
		mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {

	@Option(names = "--nodes", paramLabel = "NUMBER", defaultValue = "10000",
			description = "About how many, identifiers among them. Default: ${DEFAULT-VALUE}.")
	private long nodes;

	@Option(names = "--edges", paramLabel = "NUMBER", defaultValue = "100000",
			description = "About how many relations. Default: ${DEFAULT-VALUE}.")
	private long edges;

	@Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "1",
			description = "The same seed makes the same graph. Default: ${DEFAULT-VALUE}.")
	private long seed;

	@Option(names = "--directory", paramLabel = "FOLDER", required = true,
			description = "Where the embedded database is to lie; there must be none yet.")
	private Path directory = Path.of("");

	static void main(String[] arguments) {
		System.exit(new CommandLine(new Generate()).execute(arguments));
	}

	@Override
	public Integer call() {
		long start = System.nanoTime();
		new Generation(this.nodes, this.edges, this.seed).into(this.directory);
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("About %,d nodes and %,d relations in %.1f s: %,.0f relations a second.%n", this.nodes,
				this.edges, seconds, this.edges / seconds);
		return 0;
	}

}
