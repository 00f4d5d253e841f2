package org.clew.bench.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tab-separated file whose first line names its columns. */
record Table(List<String> columns, List<Row> rows) {

	static Table read(Path file) {
		try {
			List<String> lines = Files.readAllLines(file);
			List<String> columns = List.of(lines.getFirst().split("\t", -1));
			Map<String, Integer> places = new HashMap<>();
			columns.forEach((column) -> places.put(column, places.size()));
			List<Row> rows = new ArrayList<>();
			lines.subList(1, lines.size()).forEach((line) -> rows.add(new Row(places, line.split("\t", -1))));
			return new Table(columns, Collections.unmodifiableList(rows));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Row(Map<String, Integer> places, String[] cells) {

		/** The text of a cell; empty where the line is too short. */
		String get(String column) {
			int place = this.places.get(column);
			return (place < this.cells.length) ? this.cells[place] : "";
		}

		List<String> list(String column, String separator) {
			return Arrays.stream(get(column).split(separator)).map(String::strip).filter((text) -> !text.isEmpty()).toList();
		}

	}

}
