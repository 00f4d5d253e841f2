package org.clew.candidate.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Reads a table that is shipped with the engine: tabs between the columns, lines of
 * remarks, a header.
 */
public final class ShippedTable {

	private ShippedTable() {
	}

	/**
	 * {@return the rows of a table}
	 * @param name the file in the folder {@code candidate} of the class path
	 */
	public static List<String[]> rows(String name) {
		InputStream stream = Objects.requireNonNull(ShippedTable.class.getResourceAsStream("/candidate/" + name));
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.startsWith("#"))
				.skip(1)
				.map((line) -> line.split("\t", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
