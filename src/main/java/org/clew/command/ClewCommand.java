package org.clew.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.function.Consumer;

import org.clew.fetch.Fetcher;
import org.clew.ingest.Formats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code clew}, with all others under it. */
@Command(name = "clew", description = "A knowledge graph of drugs, targets, rare diseases and compassionate use.",
		mixinStandardHelpOptions = true, versionProvider = ClewCommand.Version.class,
		synopsisSubcommandLabel = "COMMAND", subcommands = HelpCommand.class)
public final class ClewCommand {

	private static final Set<String> OPTIONS = Set.of("-h", "--help", "-V", "--version");

	private ClewCommand() {
	}

	/**
	 * Whether the arguments name a command.
	 * @return false where they are settings for the server
	 */
	public static boolean isAsked(String[] arguments) {
		return arguments.length > 0 && (!arguments[0].startsWith("-") || OPTIONS.contains(arguments[0]));
	}

	/**
	 * Runs the command that the arguments name.
	 * @param server starts the server with its settings
	 * @return the exit code: 0 if all went well, 1 if not, 2 for arguments that mean
	 * nothing; null if the server goes on
	 */
	public static @Nullable Integer run(String[] arguments, Consumer<String[]> server) {
		// Names are in UTF-8 whatever the terminal claims to be.
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		int code = commandLine(out, err, server).execute(arguments);
		return (code == ServeCommand.SERVING) ? null : (Integer) code;
	}

	static CommandLine commandLine(PrintStream out, PrintStream err, Consumer<String[]> server) {
		CommandLine imports = new CommandLine(new ImportCommand(out, err));
		imports.getCommandSpec().usageMessage().footer(formats());
		CommandLine updates = new CommandLine(new UpdateCommand(out, err, Fetcher.Settings::of));
		updates.getCommandSpec().usageMessage().footer(UpdateCommand.publishers());
		CommandLine serve = new CommandLine(new ServeCommand(server)).setUnmatchedOptionsArePositionalParams(true);
		CommandLine line = new CommandLine(new ClewCommand()).addSubcommand(serve)
			.addSubcommand(new CommandLine(new SeedCommand(out, err)).addSubcommand(new SeedCheckCommand(out))
				.addSubcommand(new SeedTemplateCommand(out)))
			.addSubcommand(imports)
			.addSubcommand(updates)
			.addSubcommand(new AtlasCommand(out))
			.addSubcommand(new ExportCommand(out))
			.addSubcommand(new BackupCommand(out))
			.addSubcommand(new RestoreCommand(out))
			.addSubcommand(new HistoryCommand(out))
			.addSubcommand(new ReleaseCommand(out))
			.addSubcommand(new AskCommand(out))
			.addSubcommand(new SearchCommand(out))
			.addSubcommand(new ResolveCommand(out))
			.addSubcommand(new CompletionCommand(out));
		return line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
			.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler((exception, command, result) -> {
				command.getErr().println("clew: " + told(exception));
				return 1;
			});
	}

	private static String[] formats() {
		return Formats.all()
			.stream()
			.map((format) -> "  %-11s %s".formatted(format.name(), format.description()))
			.toArray(String[]::new);
	}

	/** Some say nothing but the name of a file. */
	private static String told(Exception exception) {
		String message = exception.getMessage();
		return switch (exception) {
			case NoSuchFileException missing -> "there is no file %s; check the path".formatted(missing.getFile());
			case AccessDeniedException denied ->
				"%s may not be read by you; check its rights".formatted(denied.getFile());
			default -> (message != null) ? message : exception.toString();
		};
	}

	/** Tells the version of the jar. */
	static class Version implements CommandLine.IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = ClewCommand.class.getPackage().getImplementationVersion();
			return new String[] { "clew " + ((version != null) ? version : "(not from a jar)") };
		}

	}

}
