package org.clew.seed;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.bulk.BulkWriter.FirstGraph;
import org.clew.seed.atlas.Atlas;
import org.clew.seed.check.Checks;
import org.clew.seed.record.Field;
import org.clew.seed.record.Records;
import org.clew.seed.record.SeedFiles;
import org.clew.seed.record.SeedRecord;
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

	/**
	 * Lists every identifier of the seed with the names of what it means, so that others
	 * can hold both against their tables.
	 */
	static final class SeedIdentifiers {

		private static final Pattern SPACE = Pattern.compile("\\s+");

		private SeedIdentifiers() {
		}

		/**
		 * Prints a line for each identifier: it, a tab, and the names with '|' between
		 * them.
		 * @param location where the seed lies, if not where it usually does
		 * @return the exit code: 1 if anything is wrong with the seed, else 0
		 */
		static int print(@Nullable String location, PrintStream out, PrintStream err) {
			try {
				CheckedSeed seed = CheckedSeed.of(SeedFiles.at(location), Clock.systemUTC());
				seed.records().all().stream().flatMap(SeedIdentifiers::lines).forEach(out::println);
				new Atlas(SeedFiles.atlas(location)).identifiers().forEach(out::println);
				return 0;
			}
			catch (SeedRejected ex) {
				err.println(ex.getMessage());
				return 1;
			}
			finally {
				out.flush();
			}
		}

		private static Stream<String> lines(SeedRecord record) {
			String names = String.join("|", record.names());
			Stream<String> own = record.identifiers().stream().map((identifier) -> line(identifier, names));
			Stream<String> evidence = record.root()
				.select("evidence[]")
				.stream()
				.map((item) -> line(item.at("id"), item.at("summary").text("")));
			return Stream.concat(own, evidence);
		}

		private static String line(Field identifier, String names) {
			return identifier.text("") + "\t" + SPACE.matcher(names).replaceAll(" ");
		}

	}

	/** Records in which nothing was found wrong. */
	record CheckedSeed(Records records) {

		/**
		 * {@return the records in the files}
		 * @throws SeedRejected if anything is wrong with any of them
		 */
		static CheckedSeed of(SeedFiles files, Clock clock) {
			Records records = Records.read(files);
			List<Finding> findings = new Checks(clock).findings(records);
			if (!findings.isEmpty()) {
				throw new SeedRejected(findings);
			}
			return new CheckedSeed(records);
		}

	}

}
