package org.clew.command;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.seed.StudyTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a file for the seed. */
@Command(name = "template", description = "Print the beginning of a file, which explains each field.",
		mixinStandardHelpOptions = true)
final class SeedTemplateCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "KIND", description = "What to start: study.")
	private String kind = "";

	@Option(names = "--nct", paramLabel = "NCT00000000", description = "Its number in ClinicalTrials.gov.")
	private @Nullable String nct;

	@Option(names = "--pmid", paramLabel = "NUMBER", description = "Its number in PubMed.")
	private @Nullable String pmid;

	@Option(names = "--doi", paramLabel = "DOI", description = "Its DOI, such as 10.1186/s13023-023-02978-x.")
	private @Nullable String doi;

	@Spec
	private @Nullable CommandSpec spec;

	private final PrintStream out;

	SeedTemplateCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public Integer call() {
		if (!this.kind.equals("study")) {
			throw wrong("There is no template for '%s'. There is one for: study".formatted(this.kind));
		}
		List<String> identifiers = Stream
			.of(identifier("--nct", this.nct, "CLINICALTRIALS:", "NCT[0-9]{8}"),
					identifier("--pmid", this.pmid, "PMID:", "[0-9]+"),
					identifier("--doi", this.doi, "doi:", "10\\.[0-9]{4,9}/[A-Za-z0-9._/-]+"))
			.flatMap(List::stream)
			.toList();
		this.out.print(StudyTemplate.of(identifiers));
		this.out.flush();
		return 0;
	}

	private List<String> identifier(String option, @Nullable String given, String prefix, String pattern) {
		if (given == null) {
			return List.of();
		}
		String local = given.strip().replaceFirst("^(?i)(https?://(dx\\.)?doi\\.org/|doi:|pmid:|clinicaltrials:)", "");
		if (!Pattern.matches(pattern, local)) {
			throw wrong("%s is %s, and not '%s'".formatted(option, pattern, given));
		}
		return List.of(prefix + local);
	}

	private ParameterException wrong(String message) {
		if (this.spec == null) {
			throw new IllegalStateException("Not called from a command line");
		}
		return new ParameterException(this.spec.commandLine(), message);
	}

}
