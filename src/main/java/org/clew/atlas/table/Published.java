package org.clew.atlas.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A folder with the files of the publishers, or with reductions of them. */
public record Published(Path folder) {

	/** Reads a table with tabs between its columns and a header. */
	public void rows(String file, Consumer<Row> each) {
		try (BufferedReader reader = Files.newBufferedReader(this.folder.resolve(file), UTF_8)) {
			Map<String, Integer> columns = null;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (columns == null) {
					columns = columns(line);
				}
				else if (!line.isBlank()) {
					each.accept(new Row(columns, List.of(line.split("\t", -1))));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file + " of " + this.folder, ex);
		}
	}

	/**
	 * {@return a file that is no table, as it is}
	 */
	public byte[] bytes(String file) {
		try {
			return Files.readAllBytes(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file + " of " + this.folder, ex);
		}
	}

	private static Map<String, Integer> columns(String header) {
		Map<String, Integer> columns = new HashMap<>();
		for (String name : header.replace("\uFEFF", "").split("\t", -1)) {
			columns.put(name, columns.size());
		}
		return columns;
	}

	/**
	 * A row of a publisher's table. A cell that stands in quotes as a whole loses them.
	 *
	 * @param columns where each column is
	 * @param cells what stands in them
	 */
	public record Row(Map<String, Integer> columns, List<String> cells) {

		/**
		 * {@return what stands in a column; empty if nothing does}
		 * @param column its name, which the table must have
		 */
		public String get(String column) {
			Integer index = this.columns.get(column);
			if (index == null) {
				throw new IllegalArgumentException(
						"There is no column '%s', only %s".formatted(column, this.columns.keySet()));
			}
			String cell = (index < this.cells.size()) ? this.cells.get(index).strip() : "";
			boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
			return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
		}

		/**
		 * {@return what stands in a column; null if nothing does}
		 */
		public @Nullable String orNull(String column) {
			String cell = get(column);
			return cell.isEmpty() ? null : cell;
		}

		/**
		 * {@return the parts of a column that holds a list with bars between}
		 */
		public List<String> list(String column) {
			return Stream.of(get(column).split("\\|", -1))
				.map(String::strip)
				.filter((part) -> !part.isEmpty())
				.distinct()
				.toList();
		}

	}

}
