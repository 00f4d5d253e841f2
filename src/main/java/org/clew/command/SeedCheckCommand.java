package org.clew.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.SeedCheck;
import org.clew.seed.SeedCheck.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Checks files before they go into the seed. */
@Command(name = "check", description = "Check files as if they lay in the seed; needs no server and no database.",
		mixinStandardHelpOptions = true, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
				"0:nothing is wrong; there may be warnings", "1:something is wrong", "2:the arguments mean nothing" })
final class SeedCheckCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "FILE",
			description = "Files, or folders with files. What lies in no folder of the seed, and whose first line names no schema, is a study.")
	private List<Path> files = List.of();

	@Option(names = "--location", paramLabel = "FOLDER",
			description = "The seed whose records they may name; graph-seed in the working directory if absent, else the one in the jar.")
	private @Nullable String location;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT",
			description = "${COMPLETION-CANDIDATES}: for people, for programs, or as annotations of a pull request. Default: text.")
	private Format format = Format.TEXT;

	@Spec
	private @Nullable CommandSpec spec;

	private final PrintStream out;

	SeedCheckCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public Integer call() {
		for (Path file : this.files) {
			if (!Files.isReadable(file) && this.spec != null) {
				throw new ParameterException(this.spec.commandLine(),
						"There is no such file, or it cannot be read: " + file);
			}
		}
		Report report = new SeedCheck(this.location).check(this.files);
		this.out.print(switch (this.format) {
			case TEXT -> text(report);
			case JSON -> json(report);
			case GITHUB -> github(report);
		});
		this.out.flush();
		return report.findings().isEmpty() ? 0 : 1;
	}

	private static String text(Report report) {
		StringBuilder text = new StringBuilder();
		report.findings().forEach((finding) -> text.append(finding.prettyPrint()).append('\n'));
		report.warnings().forEach((warning) -> text.append("warning: ").append(warning.prettyPrint()).append('\n'));
		return text.append("%,d file%s checked, %,d finding%s, %,d warning%s.%n".formatted(report.files(),
				plural(report.files()), report.findings().size(), plural(report.findings().size()),
				report.warnings().size(), plural(report.warnings().size())))
			.toString();
	}

	private static String plural(int number) {
		return (number == 1) ? "" : "s";
	}

	private static String json(Report report) {
		List<Map<String, Object>> all = Stream
			.concat(report.findings().stream().map((finding) -> entry("error", finding)),
					report.warnings().stream().map((warning) -> entry("warning", warning)))
			.toList();
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
	}

	private static Map<String, Object> entry(String severity, Finding finding) {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("severity", severity);
		entry.put("file", finding.file());
		entry.put("line", finding.line());
		entry.put("field", finding.field());
		entry.put("value", finding.value());
		entry.put("message", finding.message());
		entry.put("accepted", finding.accepted());
		entry.put("nearest", finding.nearest());
		return entry;
	}

	private static String github(Report report) {
		StringBuilder text = new StringBuilder();
		report.findings().forEach((finding) -> text.append(annotation("error", finding)));
		report.warnings().forEach((warning) -> text.append(annotation("warning", warning)));
		return text.toString();
	}

	/** A line break or percent sign in a value would end the annotation. */
	private static String annotation(String level, Finding finding) {
		String where = finding.file() + ((finding.line() > 0) ? ":" + finding.line() : "");
		String said = finding.prettyPrint().substring(where.length()).strip().replaceFirst("^: ", "");
		return "::%s file=%s,line=%d::%s%n".formatted(level, finding.file(), Math.max(1, finding.line()),
				said.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
	}

	/** How findings are written. */
	enum Format {

		TEXT, JSON, GITHUB;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
