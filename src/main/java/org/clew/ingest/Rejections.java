package org.clew.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was wrong, row by row: a line of JSON for each, if somebody wants them. */
final class Rejections implements AutoCloseable {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private final @Nullable BufferedWriter writer;

	Rejections(@Nullable Path file) {
		try {
			this.writer = (file != null) ? Files.newBufferedWriter(file) : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The report cannot be written to " + file, ex);
		}
	}

	void add(Path file, long line, String field, @Nullable String value, String reason) {
		if (this.writer == null) {
			return;
		}
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("file", file.toString());
		row.put("line", line);
		row.put("field", field);
		row.put("value", value);
		row.put("reason", reason);
		try {
			this.writer.write(MAPPER.writeValueAsString(row));
			this.writer.newLine();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		if (this.writer != null) {
			try {
				this.writer.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
