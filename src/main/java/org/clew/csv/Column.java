package org.clew.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One column: what lies at the end of a path from each item. */
record Column(List<String> path) {

	private static final String SEPARATOR = " | ";

	/** Spreadsheets take a text for a formula that begins so. */
	private static final String FORMULA = "=+-@\t\r";

	/**
	 * {@return the column's title}
	 */
	String title() {
		return String.join(".",
				this.path.stream().filter((name) -> !"edges".equals(name) && !"node".equals(name)).toList());
	}

	/**
	 * The text for one item. What lies in a list is joined.
	 * @return the text, empty where there is nothing
	 */
	String text(@Nullable Object item) {
		List<Object> values = new ArrayList<>();
		collect(item, 0, values);
		return values.stream().map(Column::written).collect(Collectors.joining(SEPARATOR));
	}

	private void collect(@Nullable Object value, int depth, List<Object> values) {
		if (value instanceof List<?> list) {
			list.forEach((each) -> collect(each, depth, values));
		}
		else if (value instanceof Map<?, ?> map && depth < this.path.size()) {
			collect(map.get(this.path.get(depth)), depth + 1, values);
		}
		else if (value != null) {
			values.add(value);
		}
	}

	private static String written(Object value) {
		// A field of the scalar JSON holds an object where the path ends.
		String text = (value instanceof Map) ? JsonMapper.shared().writeValueAsString(value) : value.toString();
		boolean formula = value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
