package org.clew.correction;

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
