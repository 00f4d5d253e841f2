package org.clew.ingest;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvReader;
import org.jspecify.annotations.Nullable;

/**
 * A file with tabs between its columns, a line a row, read by the names of its columns.
 * Lines before the header that begin with {@code #} are comments. A row may end early,
 * and a field may stand in quotes.
 */
public final class Table {

	private static final CsvReaderBuilder QUOTED = CsvReader.builder().fieldSeparator('\t');

	private static final String BOM = "\uFEFF";

	private final Map<String, Integer> columns = new HashMap<>();

	private final List<String> comments = new ArrayList<>();

	/** What databases write where nothing is. */
	private static final Set<String> NOTHING = Set.of("NULL", "\\N");

	private Table() {
	}

	/**
	 * Reads a file.
	 * @param header takes the table when its header is known, and may refuse it
	 * @param rows takes each row that is not empty
	 * @throws IOException if the file cannot be read
	 */
	public static void read(Input input, Consumer<Table> header, Consumer<Row> rows) throws IOException {
		Table table = new Table();
		try (BufferedReader text = input.text()) {
			Lines lines = new Lines(text);
			for (String line = lines.next(); line != null; line = lines.next()) {
				if (line.isBlank()) {
					continue;
				}
				if (!table.columns.isEmpty()) {
					rows.accept(new Row(table, fields(line), lines.number()));
				}
				else if (table.isHeader(line)) {
					header.accept(table);
				}
			}
		}
		catch (EOFException | ZipException ex) {
			throw new BrokenFile("The file ends too early, or is not packed as gzip has it", ex);
		}
		if (table.columns.isEmpty()) {
			throw new BrokenFile("Expected a header with the names of columns, found nothing");
		}
	}

	private boolean isHeader(String line) {
		String header = line.startsWith(BOM) ? line.substring(1) : line;
		if (header.startsWith("#") && header.indexOf('\t') < 0) {
			this.comments.add(header.substring(1).strip());
			return false;
		}
		for (String name : fields(header.startsWith("#") ? header.substring(1) : header)) {
			this.columns.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), this.columns.size());
		}
		return true;
	}

	/** Where quotes do not pair, they are letters like any other. */
	private static List<String> fields(String line) {
		if (line.indexOf('"') >= 0 && line.chars().filter((letter) -> letter == '"').count() % 2 == 0) {
			try {
				return QUOTED.ofSingleCsvRecord(line).getFields();
			}
			catch (CsvParseException ex) {
				return List.of(line.split("\t", -1));
			}
		}
		return List.of(line.split("\t", -1));
	}

	/**
	 * {@return what stands in the comment that begins with these words and a colon}
	 */
	public @Nullable String comment(String words) {
		return this.comments.stream()
			.filter((comment) -> comment.startsWith(words + ":"))
			.map((comment) -> comment.substring(words.length() + 1).strip())
			.filter((comment) -> !comment.isEmpty())
			.findFirst()
			.orElse(null);
	}

	/**
	 * {@return whether there are all of these columns}
	 */
	public boolean has(String... names) {
		return Stream.of(names).allMatch(this.columns::containsKey);
	}

	/**
	 * {@return the names of the columns, as people read them}
	 */
	public String header() {
		return this.columns.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.collect(Collectors.joining(", "));
	}

	/**
	 * A row.
	 *
	 * @param table the table, which knows the columns
	 * @param fields what stands in them
	 * @param line where it stands in the file
	 */
	public record Row(Table table, List<String> fields, long line) {

		/**
		 * {@return what stands in a column; null if it is not there, or nothing is in it}
		 */
		public @Nullable String get(String column) {
			Integer index = this.table.columns.get(column);
			if (index == null || index >= this.fields.size()) {
				return null;
			}
			String text = this.fields.get(index).strip();
			return (text.isEmpty() || NOTHING.contains(text)) ? null : text;
		}

		/**
		 * {@return the first of several columns that has something}
		 * @param columns names under which releases of the file have it
		 */
		public @Nullable String any(String... columns) {
			for (String column : columns) {
				String text = get(column);
				if (text != null) {
					return text;
				}
			}
			return null;
		}

		/**
		 * {@return what stands in a column, part by part}
		 * @param separator a regular expression for what is between
		 */
		public List<String> list(String column, String separator) {
			String text = get(column);
			return (text == null) ? List.of()
					: Stream.of(text.split(separator, -1))
						.map(String::strip)
						.filter((part) -> !part.isEmpty())
						.toList();
		}

	}

}
