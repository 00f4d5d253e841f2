package org.clew.contribution;

import org.clew.graph.Row;
import org.clew.history.Action;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a submission.
 *
 * @param at when
 * @param by who did it, as a pseudonym
 * @param action what was done
 * @param state the submission's state since then
 * @param comment what they said
 */
record SubmissionEvent(String at, String by, Action action, SubmissionState state, @Nullable String comment) {

	static SubmissionEvent from(Row row) {
		return new SubmissionEvent(row.text("at"), row.text("by"), row.constant(Action.class, "action"),
				row.constant(SubmissionState.class, "state"), row.textOrNull("comment"));
	}

}
