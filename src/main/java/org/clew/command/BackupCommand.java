package org.clew.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.clew.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the whole database into a file, also while a server works on it. */
@Command(name = "backup",
		description = "Write all that the database holds into one file, also while a server works on it.",
		mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "Where to, such as clew.backup; one that is there is replaced."
			+ " It holds unpublished records too: keep it as you keep the database.")
	private Path file = Path.of("clew.backup");

	@Mixin
	private final Database database = new Database();

	private final PrintStream out;

	BackupCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public Integer call() throws IOException {
		try (var connection = this.database.open()) {
			this.out.println(new Backup(connection.driver()).write(this.file) + " written to " + this.file);
		}
		return 0;
	}

}
