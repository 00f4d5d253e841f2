package org.clew.command;

import java.io.PrintStream;

import org.clew.history.ReleaseCut;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Cuts releases of the data. */
@Command(name = "release", description = "Releases of the data.", mixinStandardHelpOptions = true,
		synopsisSubcommandLabel = "COMMAND")
final class ReleaseCommand {

	private final PrintStream out;

	ReleaseCommand(PrintStream out) {
		this.out = out;
	}

	@Command(description = "Give the state of the data the next number, and print what changed since the last one.",
			mixinStandardHelpOptions = true)
	int cut(@Mixin Database database,
			@Option(names = "--notes", paramLabel = "TEXT",
					description = "What is to be said of the release, for everybody to read.") @Nullable String notes,
			@Option(names = "--by", paramLabel = "NAME", defaultValue = "command",
					description = "Who cuts it, as the change log will say for everybody to read. Default: ${DEFAULT-VALUE}.") String by) {
		try (var connection = database.open()) {
			this.out.println(ReleaseCut.now(connection.driver(), by, notes).prettyPrint());
			return 0;
		}
	}

}
