package org.clew.registry.report;

/**
 * How far a report has come.
 */
public enum RequestReportState {

	/** Its author sent it, and nobody has read it yet. */
	SUBMITTED,

	/** A moderator asks its author for changes. */
	NEEDS_CHANGES,

	/** A moderator accepted it; it is counted when enough others are like it. */
	ACCEPTED,

	/** A moderator rejected it. */
	REJECTED,

	/** Its author took it back; its content is erased. */
	WITHDRAWN

}
