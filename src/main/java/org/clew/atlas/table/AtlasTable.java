package org.clew.atlas.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A table of the atlas. A record is a row, and its components are the columns: texts,
 * numbers, truths, dates, enums or lists of them; null is an empty cell. Rows are sorted,
 * so that the same facts are the same bytes.
 *
 * @param <R> the row
 * @param file the name of the file
 */
public record AtlasTable<R extends Record>(String file, Class<R> type) {

	/**
	 * Writes the table.
	 * @param folder where it goes
	 * @param rows its rows, in any order; the same row twice is written once
	 */
	public void write(Path folder, Collection<R> rows) {
		String lines = rows.stream()
			.map(this::line)
			.distinct()
			.sorted()
			.collect(Collectors.joining("\n", header() + "\n", rows.isEmpty() ? "" : "\n"));
		try {
			Files.createDirectories(folder);
			Files.writeString(folder.resolve(this.file), lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + this.file, ex);
		}
	}

	/**
	 * Reads the table.
	 * @param folder where it is
	 * @return its rows, in order
	 */
	public List<R> read(Path folder) {
		try {
			return rows(Files.readString(folder.resolve(this.file), UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + this.file, ex);
		}
	}

	/**
	 * Reads the table.
	 * @param text what stands in the file
	 * @return its rows, in order
	 */
	public List<R> rows(String text) {
		List<String> lines = text.lines().toList();
		if (lines.isEmpty() || !lines.getFirst().equals(header())) {
			throw new IllegalArgumentException("%s begins with the columns %s".formatted(this.file, header()));
		}
		return lines.stream().skip(1).map((line) -> Cells.row(this.type, line)).toList();
	}

	String header() {
		return components().map(RecordComponent::getName).collect(Collectors.joining("\t"));
	}

	private Stream<RecordComponent> components() {
		return Stream.of(this.type.getRecordComponents());
	}

	private String line(R row) {
		return components().map((component) -> Cells.text(value(component, row))).collect(Collectors.joining("\t"));
	}

	private static @Nullable Object value(RecordComponent component, Record row) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(row);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("Cannot read " + component, ex);
		}
	}

}
