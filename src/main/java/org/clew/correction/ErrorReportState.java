package org.clew.correction;

import org.clew.security.Kept;

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
