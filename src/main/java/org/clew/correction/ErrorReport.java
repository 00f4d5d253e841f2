package org.clew.correction;

import org.clew.graph.Row;
import org.clew.security.Caller;
import org.clew.security.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says is wrong.
 *
 * @param handle tells the report from others; whoever has it may ask what came of it
 * @param version counts its changes, from 1
 * @param state how far it has come
 * @param recordId the record that says what is wrong
 * @param fact what was read there
 * @param problem what is wrong with it, or what is right
 * @param reference the source that says so
 * @param reporter who reported it; empty if they did not sign in
 * @param receivedAt when it came
 * @param decidedAt when a curator decided last
 * @param answer what the curator says to whoever reported it
 */
record ErrorReport(String handle, int version, ErrorReportState state, String recordId, @Nullable String fact,
		String problem, @Nullable String reference, String reporter, String receivedAt, @Nullable String decidedAt,
		@Nullable String answer) {

	static ErrorReport from(Row row) {
		return new ErrorReport(row.text("id"), row.number("version"), row.constant(ErrorReportState.class, "state"),
				row.text("record"), row.textOrNull("fact"), row.text("problem"), row.textOrNull("reference"),
				row.text("reporter"), row.text("receivedAt"), row.textOrNull("decidedAt"), row.textOrNull("answer"));
	}

	boolean isSeenBy(Caller caller) {
		return this.state.kept().isSeenBy(caller, this.reporter);
	}

	/** Nothing of what it says: a handle may have been passed on. */
	ErrorReportStatus status() {
		return new ErrorReportStatus(this.handle, this.state, this.receivedAt, this.decidedAt, this.answer);
	}

	/** What whoever has the handle learns. */
	record ErrorReportStatus(String handle, ErrorReportState state, String receivedAt, @Nullable String decidedAt,
			@Nullable String answer) {
	}

	/** What a curator makes of a report. */
	enum ErrorDecision {

		CONFIRM(ErrorReportState.CONFIRMED), CORRECTED(ErrorReportState.CORRECTED), DECLINE(ErrorReportState.DECLINED);

		private final ErrorReportState state;

		ErrorDecision(ErrorReportState state) {
			this.state = state;
		}

		ErrorReportState state() {
			return this.state;
		}

	}

	/** How far a report has come. */
	enum ErrorReportState implements Kept.State {

		/** No curator has decided on it yet. */
		WAITING,

		/** A curator found that it is right, and the record is to be put right. */
		CONFIRMED,

		/** The record says what is right now. */
		CORRECTED,

		/** A curator found no error. */
		DECLINED;

		@Override
		public Kept kept() {
			return Kept.ERROR_REPORT;
		}

		boolean isOpen() {
			return this == WAITING || this == CONFIRMED;
		}

	}

}
