package org.clew.seed;

import java.io.PrintStream;
import java.time.Clock;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.seed.atlas.Atlas;
import org.clew.seed.record.Field;
import org.clew.seed.record.SeedFiles;
import org.clew.seed.record.SeedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Lists every identifier of the seed with the names of what it means, so that others can
 * hold both against their tables.
 */
final class SeedIdentifiers {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private SeedIdentifiers() {
	}

	/**
	 * Prints a line for each identifier: it, a tab, and the names with '|' between them.
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
