package org.clew.bench;

import java.nio.file.Path;
import java.util.Arrays;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import picocli.CommandLine;

/**
 * Neo4j's own offline importer, as {@code neo4j-admin database import full} starts it.
 * <p>
 * Arguments: home, then the importer's own.
 */
public final class OfflineImport {

	private OfflineImport() {
	}

	public static void main(String[] args) {
		Path home = Path.of(args[0]);
		String[] arguments = Arrays.copyOfRange(args, 1, args.length);
		System.exit(new CommandLine(new ImportCommand.Full(new ExecutionContext(home, home.resolve("conf"))))
			.setUseSimplifiedAtFiles(true)
			.execute(arguments));
	}

}
