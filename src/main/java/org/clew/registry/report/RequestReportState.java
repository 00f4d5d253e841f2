package org.clew.registry.report;

import org.clew.security.Kept;

/** How far a report has come. */
public enum RequestReportState implements Kept.State {

	/** Its author sent it, and nobody has read it yet. */
	SUBMITTED,

	/** A moderator asks its author for changes. */
	NEEDS_CHANGES,

	/** A moderator accepted it; it is counted when enough others are like it. */
	ACCEPTED,

	/** A moderator rejected it. */
	REJECTED,

	/** Its author took it back; its content is erased. */
	WITHDRAWN;

	@Override
	public Kept kept() {
		return (this == REJECTED || this == WITHDRAWN) ? Kept.ENDED_REPORT : Kept.REPORT;
	}

}
