package org.clew.evidence;

import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * How bad an adverse event was, as CTCAE grades it. A range stays a range.
 *
 * @param lowest 1 to 5
 * @param highest 1 to 5
 * @param ctcaeVersion grades of different versions are not comparable
 */
record Grade(String text, int lowest, int highest, @Nullable String ctcaeVersion) {

	static @Nullable Grade from(Row event) {
		String text = event.textOrNull("grade");
		return (text == null) ? null : new Grade(text, event.number("lowestGrade"), event.number("highestGrade"),
				event.textOrNull("ctcaeVersion"));
	}

}
