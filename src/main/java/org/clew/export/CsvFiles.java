package org.clew.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.clew.export.Export.Written;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes a table for each label and one for each relation. The graph is read twice: first
 * for the columns, then for the rows.
 */
final class CsvFiles {

	private final Graph graph;

	CsvFiles(Graph graph) {
		this.graph = graph;
	}

	Written write(Path folder) throws IOException {
		Map<String, Set<String>> records = new TreeMap<>();
		this.graph.records((node) -> columns(records, node.label(), node.properties()));
		Map<String, Set<String>> relations = new TreeMap<>();
		this.graph.relations((relation) -> columns(relations, relation.type(), relation.properties()));
		try (Tables tables = new Tables(folder)) {
			open(tables, records, List.of("id"));
			open(tables, relations, List.of("from", "fromLabel", "to", "toLabel"));
			long nodes = this.graph.records((node) -> tables.write(node.label(),
					row(List.of(node.id()), records.get(node.label()), node.properties())));
			long links = this.graph.relations((relation) -> tables.write(relation.type(),
					row(List.of(relation.from(), relation.fromLabel(), relation.to(), relation.toLabel()),
							relations.get(relation.type()), relation.properties())));
			return new Written(nodes, links);
		}
	}

	private static void columns(Map<String, Set<String>> all, String table, Map<String, Object> properties) {
		Set<String> columns = all.computeIfAbsent(table, (name) -> new TreeSet<>());
		columns.addAll(properties.keySet());
		columns.remove("id");
	}

	private static void open(Tables tables, Map<String, Set<String>> all, List<String> first) throws IOException {
		for (Map.Entry<String, Set<String>> table : all.entrySet()) {
			List<Object> header = new ArrayList<>(first);
			header.addAll(table.getValue());
			tables.write(table.getKey(), header);
		}
	}

	private static List<@Nullable Object> row(List<String> first, @Nullable Set<String> columns,
			Map<String, Object> properties) {
		List<@Nullable Object> cells = new ArrayList<>(first);
		Objects.requireNonNullElse(columns, Set.<String>of()).forEach((column) -> cells.add(properties.get(column)));
		return cells;
	}

	/** The open files: as many as there are labels and relations. */
	private static final class Tables implements AutoCloseable {

		private final Path folder;

		private final Map<String, BufferedWriter> files = new TreeMap<>();

		Tables(Path folder) {
			this.folder = folder;
		}

		void write(String table, List<? extends @Nullable Object> cells) throws IOException {
			BufferedWriter file = this.files.get(table);
			if (file == null) {
				file = Files.newBufferedWriter(this.folder.resolve(table + ".csv"), UTF_8);
				this.files.put(table, file);
			}
			file.write(CsvCells.line(cells));
		}

		@Override
		public void close() throws IOException {
			for (BufferedWriter file : this.files.values()) {
				file.close();
			}
		}

	}

	/**
	 * Rows of CSV after RFC 4180. A text that a spreadsheet would take for a formula gets
	 * an apostrophe before it; numbers stay numbers.
	 */
	static final class CsvCells {

		private CsvCells() {
		}

		/**
		 * A row.
		 * @param values numbers, truths, texts, or lists of them
		 * @return the line, with its end
		 */
		static String line(List<? extends @Nullable Object> values) {
			return values.stream().map(CsvCells::cell).collect(Collectors.joining(",", "", "\r\n"));
		}

		private static String cell(@Nullable Object value) {
			if (value == null) {
				return "";
			}
			if (value instanceof Number || value instanceof Boolean) {
				return value.toString();
			}
			String text = (value instanceof List<?> list)
					? list.stream().map(String::valueOf).collect(Collectors.joining("|")) : value.toString();
			String safe = (!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
			boolean quoted = safe.chars()
				.anyMatch((letter) -> letter == ',' || letter == '"' || letter == '\r' || letter == '\n');
			return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
		}

	}

}
