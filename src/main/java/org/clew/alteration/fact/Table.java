package org.clew.alteration.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a table of this package: tabs between the columns, a header, no quotes. */
final class Table {

	private Table() {
	}

	static List<String[]> rows(String name) {
		try (InputStream stream = Table.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException("The table " + name + " is missing");
			}
			BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return lines.lines().skip(1).filter((line) -> !line.isBlank()).map((line) -> line.split("\t", -1)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> list(String cell) {
		return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
	}

}
