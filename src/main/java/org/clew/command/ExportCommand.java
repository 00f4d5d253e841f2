package org.clew.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.clew.export.Export;
import org.clew.export.Export.Written;
import org.clew.export.ExportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the graph to files. */
@Command(name = "export", description = "Write the whole graph to files. KGX can be read back with import.",
		mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}.")
	private ExportFormat format = ExportFormat.KGX;

	@Parameters(index = "1", paramLabel = "FOLDER", description = "Where to; files of the same name are replaced.")
	private Path folder = Path.of(".");

	@Option(names = "--release", paramLabel = "VERSION",
			description = "The number of a release that was cut: the graph as it was then. Or a version of the seed: only if the graph has it.")
	private @Nullable String release;

	@Mixin
	private final Database database = new Database();

	private final PrintStream out;

	ExportCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public Integer call() throws IOException {
		try (var connection = this.database.open()) {
			Written written = new Export(connection.driver()).run(this.format, this.folder, this.release);
			this.out.println(written.prettyPrint() + " written to " + this.folder);
			if (written.note() != null) {
				this.out.println(written.note());
			}
		}
		return 0;
	}

}
