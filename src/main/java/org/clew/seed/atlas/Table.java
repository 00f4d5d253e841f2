package org.clew.seed.atlas;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A table of the atlas. */
record Table(List<Row> rows) {

	static final Table EMPTY = new Table(List.of());

	/**
	 * {@return the table that a file holds}
	 * @param file its name, for complaints
	 * @param content lines of cells with tabs between; the first names the columns
	 */
	static Table of(String file, byte[] content) {
		List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
		if (lines.isEmpty()) {
			return EMPTY;
		}
		Map<String, Integer> columns = new HashMap<>();
		Stream.of(lines.getFirst().split("\t", -1)).forEach((name) -> columns.put(name, columns.size()));
		List<Row> rows = new ArrayList<>(lines.size());
		for (int i = 1; i < lines.size(); i++) {
			String[] cells = lines.get(i).split("\t", -1);
			if (cells.length != columns.size()) {
				throw new IllegalArgumentException("%s:%d has %d cells, and the table %d columns".formatted(file, i + 1,
						cells.length, columns.size()));
			}
			rows.add(new Row(columns, List.of(cells)));
		}
		return new Table(rows);
	}

	/**
	 * A row.
	 *
	 * @param columns where each column is
	 * @param cells what stands in them
	 */
	record Row(Map<String, Integer> columns, List<String> cells) {

		/**
		 * {@return what a cell says; empty where it says nothing}
		 */
		String get(String column) {
			Integer index = this.columns.get(column);
			return (index != null) ? this.cells.get(index) : "";
		}

		@Nullable String text(String column) {
			String cell = get(column);
			return cell.isEmpty() ? null : cell;
		}

		List<String> list(String column) {
			String cell = get(column);
			return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
		}

		/** What a cell does not say is not known, and not false. */
		@Nullable Boolean truth(String column) {
			String cell = get(column);
			return cell.isEmpty() ? null : Boolean.valueOf(cell);
		}

		@Nullable Long number(String column) {
			String cell = get(column);
			return cell.isEmpty() ? null : Long.valueOf(cell);
		}

		@Nullable Double decimal(String column) {
			String cell = get(column);
			return cell.isEmpty() ? null : Double.valueOf(cell);
		}

	}

}
