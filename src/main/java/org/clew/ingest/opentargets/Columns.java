package org.clew.ingest.opentargets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.clew.ingest.BrokenFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of Parquet, or of JSON with an object a line, read by DuckDB: row by row, and of
 * Parquet only the columns that are wanted.
 */
final class Columns implements AutoCloseable {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final byte[] PARQUET = { 'P', 'A', 'R', '1' };

	/** JSON leaves out what a row does not have: some more rows show all there is. */
	private static final int LOOKED_AT = 1000;

	private static final String OBJECTS = "read_ndjson_objects(?, ignore_errors = true, maximum_object_size = 33554432)";

	private final Connection connection;

	private final Path file;

	private final boolean parquet;

	private Columns(Connection connection, Path file, boolean parquet) {
		this.connection = connection;
		this.file = file;
		this.parquet = parquet;
	}

	static Columns open(Path file) throws IOException {
		Properties settings = new Properties();
		// Without this, the driver holds all rows before it gives the first.
		settings.setProperty("jdbc_stream_results", "true");
		settings.setProperty("memory_limit", "512MB");
		settings.setProperty("threads", "2");
		settings.setProperty("preserve_insertion_order", "true");
		try (InputStream content = Files.newInputStream(file)) {
			boolean parquet = Arrays.equals(content.readNBytes(PARQUET.length), PARQUET);
			return new Columns(DriverManager.getConnection("jdbc:duckdb:", settings), file, parquet);
		}
		catch (SQLException ex) {
			throw new IOException("DuckDB does not start", ex);
		}
	}

	/**
	 * {@return the names of the columns}
	 */
	Set<String> names() {
		Set<String> names = new LinkedHashSet<>();
		if (this.parquet) {
			run("DESCRIBE SELECT * FROM read_parquet(?)", (name, number) -> names.add(name));
		}
		else {
			run("SELECT json::VARCHAR FROM " + OBJECTS + " LIMIT " + LOOKED_AT, (json, number) -> {
				JsonNode row = (json != null) ? MAPPER.readTree(json) : null;
				if (row != null && row.isObject()) {
					names.addAll(row.propertyNames());
				}
			});
		}
		return names;
	}

	/**
	 * Reads all rows.
	 * @param wanted the columns to read, of which some may not be there
	 * @param present the columns that are there
	 * @param rows takes each row with its number; null if it is none
	 */
	void read(Collection<String> wanted, Set<String> present, BiConsumer<@Nullable JsonNode, Long> rows) {
		BiConsumer<@Nullable String, Long> parsed = (json, number) -> {
			JsonNode row = (json != null) ? MAPPER.readTree(json) : null;
			rows.accept((row != null && row.isObject()) ? row : null, number);
		};
		if (this.parquet) {
			String columns = wanted.stream()
				.filter(present::contains)
				.map((name) -> '"' + name + '"')
				.collect(Collectors.joining(", "));
			run("SELECT to_json(wanted) FROM (SELECT " + columns + " FROM read_parquet(?)) AS wanted", parsed);
		}
		else {
			run("SELECT json::VARCHAR FROM " + OBJECTS, parsed);
		}
	}

	private void run(String statement, BiConsumer<@Nullable String, Long> rows) {
		try (PreparedStatement prepared = this.connection.prepareStatement(statement)) {
			prepared.setString(1, this.file.toString());
			try (ResultSet result = prepared.executeQuery()) {
				long number = 0;
				while (result.next()) {
					rows.accept(result.getString(1), ++number);
				}
			}
		}
		catch (SQLException ex) {
			throw new BrokenFile("Expected Parquet, or JSON with an object a line: " + firstLine(ex), ex);
		}
	}

	private static String firstLine(SQLException ex) {
		String message = ex.getMessage();
		return (message != null) ? message.lines().findFirst().orElse("") : "";
	}

	@Override
	public void close() {
		try {
			this.connection.close();
		}
		catch (SQLException ex) {
			throw new UncheckedIOException(new IOException(ex));
		}
	}

}
