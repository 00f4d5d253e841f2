package org.clew.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.clew.claim.Claims;
import org.clew.ingest.fact.Facts;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * Imports files of one format. Each is first read to the end without writing anything, so
 * that a broken file leaves nothing of itself; then records are written, then relations,
 * batch by batch. An import that was cut short can be run again: what is there already
 * stays as it is.
 */
public final class Importer {

	/** What programs leave beside data, such as {@code _SUCCESS}. */
	private static final Pattern HIDDEN = Pattern.compile("[._].*");

	private static final Duration BATCH_TIMEOUT = Duration.ofMinutes(5);

	private final @Nullable Supplier<Driver> driver;

	private final PrintStream console;

	private final boolean terminal;

	private final InstantSource clock;

	/**
	 * Imports into a database.
	 * @param driver leads to it, and is asked for once a file was found sound; only a dry
	 * run needs none
	 * @param console where to show how far it is
	 * @param terminal whether somebody watches there
	 */
	public Importer(@Nullable Supplier<Driver> driver, PrintStream console, boolean terminal, InstantSource clock) {
		this.driver = driver;
		this.console = console;
		this.terminal = terminal;
		this.clock = clock;
	}

	/**
	 * Checks only.
	 * @param console where to show how far it is
	 * @param terminal whether somebody watches there
	 * @return an importer for dry runs
	 */
	public static Importer dry(PrintStream console, boolean terminal, InstantSource clock) {
		return new Importer(null, console, terminal, clock);
	}

	/**
	 * Imports.
	 * @return what became of them
	 */
	public ImportReport run(Format format, List<Path> files, Options options) {
		Instant start = this.clock.instant();
		ImportReport report = new ImportReport(options.dryRun());
		long size = files.stream().mapToLong((file) -> file.toFile().length()).sum();
		Progress progress = new Progress(this.console, this.terminal, this.clock, size);
		try (Rejections rejections = new Rejections(options.report())) {
			progress.stage("Checking");
			Pass pass = new Pass(report, rejections, progress);
			Map<Path, Dataset> sound = check(format, files, options, pass);
			if (this.driver != null && !options.dryRun() && !sound.isEmpty()) {
				write(format, sound, this.driver.get(), pass);
			}
		}
		progress.done();
		report.took(Duration.between(start, this.clock.instant()));
		return report;
	}

	private Map<Path, Dataset> check(Format format, List<Path> files, Options options, Pass pass) {
		Map<Path, Dataset> sound = new LinkedHashMap<>();
		for (Path file : files) {
			Checking checking = new Checking(file, format.dataset(), pass);
			try {
				format.read(pass.input(file), checking);
				checking.keep();
				sound.put(file, options.on(checking.dataset()));
			}
			catch (BrokenFile | IOException ex) {
				String reason = reason(ex, pass.input(file));
				pass.report().broken(file.toString(), reason);
				pass.rejections().add(file, 0, "", null, "Broken file: " + reason);
			}
		}
		Map<String, Dataset> newest = new HashMap<>();
		sound.values().forEach((dataset) -> newest.merge(dataset.slug(), dataset, Dataset::newest));
		sound.replaceAll((file, dataset) -> dataset.newest(newest.getOrDefault(dataset.slug(), dataset)));
		return sound;
	}

	private static String reason(Exception broken, Input input) {
		if (!(broken instanceof CharacterCodingException)) {
			return (broken.getMessage() != null) ? broken.getMessage() : "It ends too early";
		}
		try {
			return input.misspelt();
		}
		catch (IOException ex) {
			return "It is not written in UTF-8";
		}
	}

	private void write(Format format, Map<Path, Dataset> files, Driver driver, Pass pass) {
		Claims claims = new Claims(driver, BATCH_TIMEOUT);
		claims.prepare();
		files.values().stream().distinct().forEach((dataset) -> claims.source(dataset.id(), dataset.properties()));
		files.values()
			.stream()
			.distinct()
			.forEach((dataset) -> claims.newer(dataset.id()).ifPresent((newer) -> pass.report().older(newer)));
		for (Writing.Turn turn : Writing.Turn.values()) {
			pass.progress().stage(turn.title());
			// The records that were just written may mean what no name meant before.
			Names names = new Names(driver);
			for (Map.Entry<Path, Dataset> file : files.entrySet()) {
				Writing writing = new Writing(turn, file.getKey(), file.getValue(), driver, claims, names, pass);
				read(format, pass.input(file.getKey()), writing);
				writing.finish();
			}
		}
		if (pass.report().changes().changesAnything()) {
			claims.planAgain();
		}
	}

	/** It was read to the end before; what fails now is no fault of the file. */
	private static void read(Format format, Input input, Facts facts) {
		try {
			format.read(input, facts);
		}
		catch (IOException ex) {
			throw new BrokenFile("%s could be read, and now it cannot".formatted(input.path()), ex);
		}
	}

	/**
	 * The files in a place.
	 * @return all files, those of folders in order of their names
	 * @throws IOException if a folder cannot be read
	 */
	public static List<Path> files(List<Path> paths) throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				try (var found = Files.walk(path)) {
					found.filter(Files::isRegularFile)
						.filter((file) -> !HIDDEN.matcher(file.getFileName().toString()).matches())
						.sorted()
						.forEach(files::add);
				}
			}
			else {
				files.add(path);
			}
		}
		return files;
	}

	/** What a pass through the files writes to. */
	record Pass(ImportReport report, Rejections rejections, Progress progress) {

		Input input(Path file) {
			return new Input(file, this.progress::bytes);
		}

	}

}
