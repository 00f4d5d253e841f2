package org.clew.ingest.opentargets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;

import org.clew.ingest.BrokenFile;
import org.clew.ingest.Input;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of Parquet, or of JSON with an object a line, read row by row. */
interface Columns extends AutoCloseable {

	static Columns open(Input input) throws IOException {
		try (InputStream content = Files.newInputStream(input.path())) {
			boolean parquet = "PAR1".equals(new String(content.readNBytes(4), StandardCharsets.ISO_8859_1));
			return parquet ? ParquetColumns.open(input) : new JsonLines(input);
		}
	}

	/**
	 * {@return the names of the columns}
	 */
	Set<String> names() throws IOException;

	/**
	 * Reads all rows.
	 * @param wanted the columns to read; some may be missing from the file
	 * @param rows takes each row with its number, or null where a line is no JSON object
	 */
	void read(Collection<String> wanted, BiConsumer<@Nullable JsonNode, Long> rows) throws IOException;

	@Override
	void close() throws IOException;

	/** A file of JSON with an object a line. */
	record JsonLines(Input input) implements Columns {

		private static final JsonMapper MAPPER = new JsonMapper();

		/** An object leaves out what it lacks: many rows together show all columns. */
		private static final int LOOKED_AT = 1000;

		@Override
		public Set<String> names() throws IOException {
			Set<String> names = new LinkedHashSet<>();
			try (BufferedReader lines = this.input.silently().text()) {
				lines.lines().limit(LOOKED_AT).map(JsonLines::object).forEach((row) -> {
					if (row != null) {
						names.addAll(row.propertyNames());
					}
				});
			}
			return names;
		}

		@Override
		public void read(Collection<String> wanted, BiConsumer<@Nullable JsonNode, Long> rows) throws IOException {
			try (BufferedReader lines = this.input.text()) {
				long number = 0;
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					rows.accept(object(line), ++number);
				}
			}
		}

		private static @Nullable JsonNode object(String line) {
			try {
				JsonNode row = MAPPER.readTree(line);
				return row.isObject() ? row : null;
			}
			catch (JacksonException ex) {
				return null;
			}
		}

		@Override
		public void close() {
			// Each reading closes what it opened.
		}

	}

	/** Says what kinds of file are read. */
	static BrokenFile unreadable(Exception cause) {
		return new BrokenFile("Expected Parquet, or JSON with an object a line: " + cause.getMessage(), cause);
	}

}
