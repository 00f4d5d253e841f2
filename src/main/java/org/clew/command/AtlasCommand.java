package org.clew.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.clew.atlas.Atlas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the atlas from the publishers' files. */
@Command(name = "atlas", description = "Make the tables of the atlas from the publishers' files. Needs no database.",
		mixinStandardHelpOptions = true)
final class AtlasCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "SOURCE_FOLDER", description = "The folder with the publishers' files.")
	private Path sources = Path.of("");

	@Parameters(index = "1", arity = "0..1", paramLabel = "TARGET_FOLDER", defaultValue = "graph-seed/atlas",
			description = "Where the tables go. Default: ${DEFAULT-VALUE}.")
	private Path target = Path.of("");

	@Option(names = "--report", paramLabel = "FILE",
			description = "Write there what did not join: a line a thing, with table, reason and thing.")
	private @Nullable Path report;

	private final PrintStream out;

	AtlasCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public Integer call() throws IOException {
		if (!Files.isDirectory(this.sources)) {
			throw new IOException("There is no such folder: " + this.sources);
		}
		Atlas atlas = new Atlas(this.sources, this.target);
		atlas.make().forEach(this.out::println);
		this.out.println("What did not join, or was left out:");
		atlas.summary().forEach((line) -> this.out.println("  " + line));
		if (this.report != null) {
			Files.write(this.report, atlas.report());
		}
		return 0;
	}

}
