package org.clew.registry.report;

/** What a moderator makes of a report. */
public enum ModerationDecision {

	ACCEPT, REQUEST_CHANGES, REJECT;

	RequestReportState state() {
		return switch (this) {
			case ACCEPT -> RequestReportState.ACCEPTED;
			case REQUEST_CHANGES -> RequestReportState.NEEDS_CHANGES;
			case REJECT -> RequestReportState.REJECTED;
		};
	}

}
