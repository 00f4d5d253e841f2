package org.clew.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;

import org.clew.seed.Seed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loads the seed, as the server does on start. */
@Command(name = "seed",
		description = "Load the files of graph-seed, with the atlas, into the database, or check or list them only.",
		mixinStandardHelpOptions = true)
final class SeedCommand implements Callable<Integer> {

	@Mixin
	private final Database database = new Database();

	@Option(names = "--location", paramLabel = "FOLDER",
			description = "Where the files lie; graph-seed in the working directory if absent, else those in the jar.")
	private @Nullable String location;

	@Option(names = "--atlas", negatable = true, defaultValue = "${env:CLEW_ATLAS_ENABLED:-true}",
			fallbackValue = "true", description = "Whether the atlas comes with it. Default: ${DEFAULT-VALUE}.")
	private boolean atlas = true;

	@Option(names = "--check", description = "Check the files; needs no database.")
	private boolean check;

	@Option(names = "--identifiers", description = "List every identifier with its names; needs no database.")
	private boolean identifiers;

	private final PrintStream out;

	private final PrintStream err;

	SeedCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	@Override
	public Integer call() {
		Seed seed = new Seed(this.location, this.atlas);
		if (this.identifiers) {
			return seed.identifiers(this.out, this.err);
		}
		if (this.check) {
			this.out.println("%,d records, nothing wrong.".formatted(seed.check()));
			return 0;
		}
		try (var connection = this.database.open(seed.first())) {
			this.out.println(seed.load(connection.driver()).prettyPrint());
			return 0;
		}
	}

}
