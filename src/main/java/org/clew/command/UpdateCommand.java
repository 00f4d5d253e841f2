package org.clew.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.clew.fetch.Fetcher;
import org.clew.fetch.Folder;
import org.clew.fetch.PublishedFile;
import org.clew.fetch.Publishers;
import org.clew.fetch.Studies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches the publishers' current files, and imports those that have changed. */
@Command(name = "update", description = "Fetch the publishers' current files, and import what has changed.",
		mixinStandardHelpOptions = true, footerHeading = "%nPublishers:%n", sortOptions = false)
final class UpdateCommand implements Callable<Integer> {

	private static final int LONGEST = 200;

	@Parameters(arity = "0..*", paramLabel = "PUBLISHER", description = "Whose files; all if absent.")
	private List<String> publishers = List.of();

	@Option(names = "--dry-run",
			description = "Say what would be fetched, and what importing the files here would change. Writes nothing.")
	private boolean dryRun;

	@Option(names = "--fetch-only", description = "Fetch and check, and import nothing yet.")
	private boolean fetchOnly;

	@Option(names = "--disease", paramLabel = "NAME",
			description = "Studies of this disease, from ClinicalTrials.gov. Later updates fetch them again.")
	private List<String> diseases = List.of();

	@Option(names = "--study", paramLabel = "NCT", description = "This study, from ClinicalTrials.gov.")
	private List<String> studies = List.of();

	@Option(names = "--programmes", description = "All programmes of expanded access, from ClinicalTrials.gov.")
	private boolean programmes;

	@Option(names = "--folder", paramLabel = "FOLDER", defaultValue = "${env:CLEW_UPDATE_FOLDER:-data/publishers}",
			description = "Where the files lie, and what is remembered of them. Default: ${DEFAULT-VALUE}.")
	private Path folder = Path.of("data/publishers");

	@Option(names = "--mirror", paramLabel = "ADDRESS", defaultValue = "${env:CLEW_UPDATE_MIRROR}",
			description = "A mirror that has each file under host and path of its publisher.")
	private @Nullable URI mirror;

	@Mixin
	private final Database database = new Database();

	@Spec
	private @Nullable CommandSpec spec;

	private final PrintStream out;

	private final PrintStream err;

	private final Function<@Nullable URI, Fetcher.Settings> settings;

	UpdateCommand(PrintStream out, PrintStream err, Function<@Nullable URI, Fetcher.Settings> settings) {
		this.out = out;
		this.err = err;
		this.settings = settings;
	}

	/** What {@code --help} lists. */
	static String[] publishers() {
		return Publishers.files()
			.stream()
			.map((file) -> "  %-9s %s (%s), %s".formatted(file.publisher(), file.file(), file.licence(),
					file.address().getHost()))
			.toArray(String[]::new);
	}

	@Override
	public Integer call() throws Exception {
		Folder files = new Folder(this.folder);
		List<PublishedFile> wanted = wanted(files);
		boolean watched = ImportCommand.isWatched();
		try (Fetcher fetcher = new Fetcher(files, this.settings.apply(this.mirror), this.err, watched)) {
			Update update = new Update(files, fetcher, this.out, this.err, watched);
			if (this.dryRun) {
				return update.ask(wanted) ? 0 : 1;
			}
			try (AutoCloseable _ = files.lock()) {
				boolean fetched = update.fetch(wanted);
				boolean imported = this.fetchOnly ? update.compare(wanted) : isBroughtIn(update, wanted);
				return (fetched && imported) ? 0 : 1;
			}
		}
	}

	private boolean isBroughtIn(Update update, List<PublishedFile> wanted) throws IOException {
		boolean well;
		try (Opened opened = new Opened(this.database)) {
			well = update.bringIn(wanted, opened::driver);
			opened.keep();
		}
		update.remember();
		return well;
	}

	private List<PublishedFile> wanted(Folder files) throws IOException {
		for (String name : this.publishers) {
			if (!Publishers.names().contains(name)) {
				throw wrong("There is no publisher '%s'. There are: %s".formatted(name,
						String.join(", ", Publishers.names())));
			}
		}
		List<PublishedFile> wanted = new ArrayList<>();
		for (PublishedFile file : Publishers.files()) {
			if (file.format().equals("ctgov")) {
				studies(file, files).stream().filter((one) -> !wanted.contains(one)).forEach(wanted::add);
			}
			else if (isAsked(file)) {
				wanted.add(file);
			}
		}
		if (wanted.isEmpty()) {
			throw wrong("Say which studies: --disease, --study or --programmes");
		}
		return wanted;
	}

	private boolean isAsked(PublishedFile file) {
		return this.publishers.isEmpty() || this.publishers.contains(file.publisher());
	}

	private List<PublishedFile> studies(PublishedFile registry, Folder files) throws IOException {
		List<PublishedFile> asked = new ArrayList<>();
		for (String disease : this.diseases) {
			if (disease.isBlank() || disease.length() > LONGEST) {
				throw wrong("--disease is a name of at most %d characters".formatted(LONGEST));
			}
			asked.add(Studies.ofDisease(registry, disease.strip()));
		}
		for (String number : this.studies) {
			if (!number.matches("NCT\\d{8}")) {
				throw wrong("--study is a number such as NCT00763412, and not '%s'".formatted(number));
			}
			asked.add(Studies.ofNumber(registry, number));
		}
		if (this.programmes) {
			asked.add(Studies.programmes(registry));
		}
		if (isAsked(registry)) {
			asked.addAll(Studies.in(files, registry));
		}
		return asked;
	}

	private ParameterException wrong(String message) {
		if (this.spec == null) {
			throw new IllegalStateException("Not called from a command line");
		}
		return new ParameterException(this.spec.commandLine(), message);
	}

}
