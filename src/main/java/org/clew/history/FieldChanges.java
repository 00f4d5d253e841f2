package org.clew.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Which fields differ between two states of a record, as bounded text. */
final class FieldChanges {

	/**
	 * More fields than any record has; beyond, a last item says how many were left out.
	 */
	static final int MOST = 100;

	/** Long enough to show what a value was; the record itself has all of it. */
	static final int LONGEST = 1000;

	/** How things are kept, which says nothing about the record. */
	private static final Set<String> INTERNAL = Set.of("id", "nameKeys", "nameOrder", "owner", "claim", "recordedAt",
			"until");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private FieldChanges() {
	}

	/**
	 * The differences.
	 * @return for each field, by name: {@code field}, {@code before} and {@code after} as
	 * JSON texts, left out where there is none; as one JSON text
	 */
	static String of(Map<String, ?> before, Map<String, ?> after) {
		Set<String> fields = new TreeSet<>(before.keySet());
		fields.addAll(after.keySet());
		fields.removeAll(INTERNAL);
		List<Map<String, String>> changes = new ArrayList<>();
		int left = 0;
		for (String field : fields) {
			String one = text(before.get(field));
			String other = text(after.get(field));
			if (one.equals(other)) {
				continue;
			}
			if (changes.size() == MOST) {
				left++;
				continue;
			}
			changes.add(change(field, one, other));
		}
		if (left > 0) {
			changes.add(Map.of("field", "and %d more".formatted(left)));
		}
		return JSON.writeValueAsString(changes);
	}

	private static Map<String, String> change(String field, String before, String after) {
		if (before.isEmpty()) {
			return Map.of("field", field, "after", cut(after));
		}
		return after.isEmpty() ? Map.of("field", field, "before", cut(before))
				: Map.of("field", field, "before", cut(before), "after", cut(after));
	}

	private static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof String || value instanceof Number || value instanceof Boolean
				|| value instanceof Iterable<?>) ? JSON.writeValueAsString(value)
						: JSON.writeValueAsString(value.toString());
	}

	private static String cut(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST) + "…";
	}

}
