package org.clew.seed;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;

import org.clew.bulk.BulkWriter.FirstGraph;
import org.clew.seed.record.SeedFiles;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** The seed, for those who are no server: loads, checks or lists it. */
public final class Seed {

	private static final Duration TIMEOUT = Duration.ofMinutes(30);

	private final SeedSettings settings;

	private final SeedContent content;

	/**
	 * The seed at a place.
	 * @param location a folder; if null, where it usually lies
	 * @param atlas whether the atlas comes with it
	 */
	public Seed(@Nullable String location, boolean atlas) {
		this(location, new AtlasSettings(atlas, null));
	}

	/**
	 * The seed at a place, with an atlas that lies elsewhere.
	 * @param location a folder; if null, where it usually lies
	 * @param atlas the folder, or {@code classpath:} and the folder, of the atlas
	 */
	public Seed(@Nullable String location, String atlas) {
		this(location, new AtlasSettings(true, atlas));
	}

	private Seed(@Nullable String location, AtlasSettings atlas) {
		this.settings = new SeedSettings(true, location, TIMEOUT);
		this.content = new SeedContent(this.settings, atlas);
	}

	/**
	 * {@return what an embedded database begins with that does not exist yet}
	 */
	public FirstGraph first() {
		return this.content;
	}

	/**
	 * Brings a database to what the files say.
	 * @param driver leads to the database
	 * @return what that came to
	 * @throws SeedRejected if anything is wrong with the files
	 */
	public SeedReport load(Driver driver) {
		return new SeedLoader(driver, this.settings, this.content).load();
	}

	/**
	 * Checks the files.
	 * @return how many records they hold
	 * @throws SeedRejected if anything is wrong with them
	 */
	public int check() {
		return CheckedSeed.of(SeedFiles.at(this.settings.location()), Clock.systemUTC()).records().all().size();
	}

	/**
	 * Prints every identifier with the names of what it means, so that others can hold
	 * both against their tables.
	 * @param out takes a line for each: it, a tab, and the names with '|' between them
	 * @param err takes what is wrong with the files
	 * @return the exit code: 1 if anything is wrong with the seed, else 0
	 */
	public int identifiers(PrintStream out, PrintStream err) {
		return SeedIdentifiers.print(this.settings.location(), out, err);
	}

}
