package org.clew.seed;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.seed.record.Field;
import org.clew.seed.record.SeedFiles;
import org.clew.seed.record.SeedRecord;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code identifiers}: lists every identifier of the seed with the names of
 * what it means, so that others can hold both against their tables.
 */
public final class SeedIdentifiers {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final String COMMAND = "identifiers";

	private SeedIdentifiers() {
	}

	public static boolean asked(String[] arguments) {
		return arguments.length > 0 && arguments[0].equals(COMMAND);
	}

	/**
	 * Prints those of the seed at the location given as second argument, else of the one
	 * that usually loads, or what is wrong with it.
	 * @return the exit code
	 */
	public static int print(String[] arguments) {
		// Names are in UTF-8 whatever the terminal claims to be.
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		return print((arguments.length > 1) ? arguments[1] : null, out, err);
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
