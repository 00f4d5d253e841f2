package org.clew.command;

import java.io.PrintStream;

import org.clew.history.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks after the change log. */
@Command(name = "history", description = "The change log.", mixinStandardHelpOptions = true,
		synopsisSubcommandLabel = "COMMAND")
final class HistoryCommand {

	private final PrintStream out;

	HistoryCommand(PrintStream out) {
		this.out = out;
	}

	@Command(
			description = "Check that no entry was altered or taken out. Note the last hash elsewhere to compare later.",
			mixinStandardHelpOptions = true)
	int verify(@Mixin Database database) {
		try (var connection = database.open()) {
			Verification verification = Verification.of(connection.driver());
			this.out.println(verification.prettyPrint());
			return (verification.broken() == null) ? 0 : 1;
		}
	}

}
