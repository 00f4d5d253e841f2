package org.clew.correction;

import java.util.ArrayList;
import java.util.List;

import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A report as somebody writes it.
 *
 * @param record the record that says what is wrong
 * @param fact what was read there
 * @param problem what is wrong with it, or what is right
 * @param reference the source that says so
 */
record ErrorReportInput(String record, @Nullable String fact, String problem, @Nullable String reference) {

	static final int LONGEST_TEXT = 2000;

	private static final int LONGEST_REFERENCE = 500;

	List<UserError> problems() {
		List<UserError> problems = new ArrayList<>();
		if (this.problem.isBlank()) {
			problems.add(UserError.at("input.problem", UserErrorCode.REQUIRED, "Nothing is said of the error",
					"what is wrong, or what is right, in a sentence"));
		}
		bounded(problems, "input.problem", this.problem, LONGEST_TEXT);
		bounded(problems, "input.fact", this.fact, LONGEST_TEXT);
		bounded(problems, "input.reference", this.reference, LONGEST_REFERENCE);
		return problems;
	}

	static void bounded(List<UserError> problems, String field, @Nullable String text, int longest) {
		if (text != null && text.length() > longest) {
			problems.add(UserError.at(field, UserErrorCode.INVALID,
					"The text has %d characters".formatted(text.length()), "at most %d characters".formatted(longest)));
		}
	}

}
