package org.clew.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.clew.backup.Backup.Content;
import org.clew.backup.Restoration;
import org.clew.embedded.EmbeddedNeo4j;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an embedded database of a backup. */
@Command(name = "restore",
		description = "Make an embedded database of a backup. A Neo4j server is restored with its own tools.",
		mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "What backup wrote.")
	private Path file = Path.of("clew.backup");

	@Option(names = "--directory", paramLabel = "FOLDER", defaultValue = "${env:CLEW_EMBEDDED_DIRECTORY:-data/neo4j}",
			description = "Where the database is to lie; there must be none yet. Default: ${DEFAULT-VALUE}.")
	private Path directory = Path.of("data/neo4j");

	private final PrintStream out;

	RestoreCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public Integer call() throws IOException {
		Restoration restoration = new Restoration(this.file);
		Content content = restoration.into(this.directory);
		try (var neo4j = EmbeddedNeo4j.start(this.directory); Driver driver = Database.driver(neo4j.address())) {
			restoration.index(driver);
		}
		this.out.println(content + " restored into " + this.directory);
		return 0;
	}

}
