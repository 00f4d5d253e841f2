package org.clew.command;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import org.clew.export.Restore;
import org.clew.ingest.Format;
import org.clew.ingest.Formats;
import org.clew.ingest.ImportReport;
import org.clew.ingest.Importer;
import org.clew.ingest.Options;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files of public datasets. */
@Command(name = "import", description = "Import files of public datasets. Twice changes nothing.",
		mixinStandardHelpOptions = true, footerHeading = "%nFormats:%n", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "FORMAT", description = "The format of the files; see below.")
	private String format = "";

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE",
			description = "Files, or folders with files, packed with gzip or not.")
	private List<Path> files = List.of();

	@Option(names = "--dry-run", description = "Check only; needs no database.")
	private boolean dryRun;

	@Option(names = "--report", paramLabel = "FILE",
			description = "Write every rejected row there: a line of JSON with file, line, field, value and reason.")
	private @Nullable Path report;

	@Option(names = "--source", paramLabel = "NAME",
			description = "What to call the dataset, if not by its usual name.")
	private @Nullable String source;

	@Option(names = "--release", paramLabel = "VERSION", description = "Its release, if the files do not say.")
	private @Nullable String release;

	@Option(names = "--as-of", paramLabel = "DATE",
			description = "When it was published or fetched, if the files do not say: yyyy, yyyy-MM or yyyy-MM-dd.")
	private @Nullable String asOf;

	@Mixin
	private final Database database = new Database();

	@Spec
	private @Nullable CommandSpec spec;

	private final PrintStream out;

	private final PrintStream err;

	ImportCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	@Override
	public Integer call() throws IOException {
		Format known = Formats.named(this.format)
			.orElseThrow(() -> wrong("There is no format '%s'. There are: %s".formatted(this.format, Formats.names())));
		List<Path> found = found();
		if (this.asOf != null && !this.asOf.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
			throw wrong("--as-of is yyyy, yyyy-MM or yyyy-MM-dd, and not '%s'".formatted(this.asOf));
		}
		Options options = new Options(this.dryRun, this.report, this.source, this.release, this.asOf);
		return run(known, found, options);
	}

	private List<Path> found() throws IOException {
		for (Path file : this.files) {
			if (!Files.isReadable(file)) {
				throw wrong("There is no such file, or it cannot be read: " + file);
			}
		}
		return Importer.files(this.files);
	}

	/** Java 25 has no console again where nobody sits at one. */
	@SuppressWarnings("SystemConsoleNull")
	static boolean isWatched() {
		Console console = System.console();
		return console != null && console.isTerminal();
	}

	private int run(Format known, List<Path> found, Options options) throws IOException {
		boolean terminal = isWatched();
		if (this.dryRun) {
			return told(Importer.dry(this.err, terminal, Clock.systemUTC()).run(known, found, options));
		}
		try (Opened opened = new Opened(this.database)) {
			if (known.name().equals("kgx") && Restore.isExport(found)) {
				Restore restore = new Restore(opened.driver());
				if (restore.isEmpty()) {
					String restored = restore.run(found).prettyPrint();
					opened.keep();
					this.out.println(
							"Clew's own export, and an empty database: %s restored as they were.".formatted(restored));
					return 0;
				}
			}
			ImportReport report = new Importer(opened::driver, this.err, terminal, Clock.systemUTC()).run(known, found,
					options);
			opened.keep();
			return told(report);
		}
	}

	private int told(ImportReport result) {
		this.out.print(result.prettyPrint());
		return result.broken().isEmpty() ? 0 : 1;
	}

	private ParameterException wrong(String message) {
		if (this.spec == null) {
			throw new IllegalStateException("Not called from a command line");
		}
		return new ParameterException(this.spec.commandLine(), message);
	}

}
