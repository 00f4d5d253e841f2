package org.clew.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.clew.fetch.Fetcher;
import org.clew.fetch.Folder;
import org.clew.fetch.Outcome;
import org.clew.fetch.PublishedFile;
import org.clew.fetch.Refused;
import org.clew.fetch.Studies;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.Differences;
import org.clew.ingest.Format;
import org.clew.ingest.Formats;
import org.clew.ingest.ImportReport;
import org.clew.ingest.Importer;
import org.clew.ingest.Options;
import org.neo4j.driver.Driver;

/** The steps of an update: fetch, compare with what was imported last, import. */
final class Update {

	private final Folder folder;

	private final Fetcher fetcher;

	private final PrintStream out;

	private final PrintStream err;

	private final boolean watched;

	private final List<String> imported = new ArrayList<>();

	Update(Folder folder, Fetcher fetcher, PrintStream out, PrintStream err, boolean watched) {
		this.folder = folder;
		this.fetcher = fetcher;
		this.out = out;
		this.err = err;
		this.watched = watched;
	}

	/**
	 * Says what would be fetched, and what importing the files that lie here would
	 * change.
	 * @return whether all publishers answered
	 */
	boolean ask(List<PublishedFile> files) throws IOException, InterruptedException {
		boolean well = true;
		for (PublishedFile file : files) {
			well &= tell(file, isOfStudies(file) ? studies(file).ask(file) : this.fetcher.ask(file));
		}
		return compare(files) && well;
	}

	/**
	 * Fetches.
	 * @return whether all went well
	 */
	boolean fetch(List<PublishedFile> files) throws InterruptedException {
		boolean well = true;
		for (PublishedFile file : files) {
			well &= tell(file,
					isOfStudies(file) ? studies(file).fetch(file, this::look) : this.fetcher.fetch(file, this::look));
		}
		return well;
	}

	private static boolean isOfStudies(PublishedFile file) {
		return file.format().equals("ctgov");
	}

	private Studies studies(PublishedFile file) {
		return new Studies(this.fetcher, file);
	}

	private boolean tell(PublishedFile file, Outcome outcome) {
		this.out.println("%-28s %s".formatted(file.file(), outcome.told()));
		return !(outcome instanceof Outcome.Failed);
	}

	/** The importer reads all of it before it takes the place of the one before. */
	private void look(PublishedFile published, Path file) {
		ImportReport report = Importer.dry(this.err, this.watched, Clock.systemUTC())
			.run(format(published), List.of(file), new Options(true, null, null, null, null));
		report.broken().values().stream().findFirst().ifPresent((reason) -> {
			throw new Refused(reason);
		});
		if (report.isEmpty()) {
			throw new Refused("Nothing of its %,d rows can be read as %s".formatted(report.rows(), published.format()));
		}
	}

	/**
	 * Says what each file that was not imported yet says otherwise than the one that was.
	 * @return whether all could be read
	 */
	boolean compare(List<PublishedFile> files) throws IOException {
		boolean well = true;
		for (PublishedFile file : files) {
			if (this.folder.isToImport(file.file())) {
				well &= compare(file);
			}
		}
		return well;
	}

	private boolean compare(PublishedFile file) throws IOException {
		Path before = this.folder.imported(file.file());
		boolean known = Files.exists(before);
		this.out.println("%s, %s:".formatted(file.file(),
				known ? "against the one that was imported last" : "which was never imported from here"));
		try {
			Differences.between(format(file), known ? before : null, this.folder.file(file.file()))
				.lines()
				.forEach((line) -> this.out.println("  " + line));
			return true;
		}
		catch (BrokenFile | IOException ex) {
			this.out.println("  cannot be compared: " + ((ex.getMessage() != null) ? ex.getMessage() : ex));
			return false;
		}
	}

	/**
	 * Imports what was not imported yet.
	 * @param driver leads to the database
	 * @return whether all went well
	 */
	boolean bringIn(List<PublishedFile> files, Supplier<Driver> driver) throws IOException {
		boolean well = true;
		for (PublishedFile file : files) {
			if (this.folder.isToImport(file.file())) {
				well &= compare(file);
				well &= bringIn(file, driver);
			}
		}
		return well;
	}

	private boolean bringIn(PublishedFile file, Supplier<Driver> driver) throws IOException {
		ImportReport report = new Importer(driver, this.err, this.watched, Clock.systemUTC()).run(format(file),
				List.of(this.folder.file(file.file())), Options.fetched(this.folder.day(file.file())));
		this.out.print(report.prettyPrint());
		if (!report.broken().isEmpty()) {
			return false;
		}
		this.imported.add(file.file());
		return true;
	}

	/** Remembers what was imported, once the database keeps it. */
	void remember() throws IOException {
		for (String file : this.imported) {
			this.folder.wasImported(file);
		}
	}

	private static Format format(PublishedFile file) {
		return Formats.named(file.format()).orElseThrow();
	}

}
