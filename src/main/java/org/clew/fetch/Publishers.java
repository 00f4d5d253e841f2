package org.clew.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * The publishers that Clew knows: {@code publishers.tsv}, in the order in which their
 * files are imported.
 */
public final class Publishers {

	private static final String TABLE = "/fetch/publishers.tsv";

	private Publishers() {
	}

	/**
	 * {@return what all publishers offer, genes and diseases first}
	 */
	public static List<PublishedFile> files() {
		try (InputStream table = Objects.requireNonNull(Publishers.class.getResourceAsStream(TABLE), TABLE);
				CsvReader<NamedCsvRecord> rows = CsvReader.builder()
					.fieldSeparator('\t')
					.ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
			return rows.stream().map(Publishers::file).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the publishers, by which their files are asked for}
	 */
	public static List<String> names() {
		return files().stream().map(PublishedFile::publisher).distinct().toList();
	}

	private static PublishedFile file(NamedCsvRecord row) {
		String checksum = row.getField("checksum");
		return new PublishedFile(row.getField("publisher"), row.getField("file"), URI.create(row.getField("address")),
				Form.valueOf(row.getField("form")), row.getField("format"), columns(row.getField("columns")),
				Long.parseLong(row.getField("most")), address(checksum), row.getField("licence"));
	}

	private static List<String> columns(String cell) {
		return Stream.of(cell.split("\\|")).filter((column) -> !column.isEmpty()).toList();
	}

	private static @Nullable URI address(String cell) {
		return cell.isEmpty() ? null : URI.create(cell);
	}

}
