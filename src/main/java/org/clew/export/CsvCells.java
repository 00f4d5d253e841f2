package org.clew.export;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Rows of CSV after RFC 4180. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it; numbers stay numbers.
 */
final class CsvCells {

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
