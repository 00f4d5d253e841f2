package org.clew.study;

import org.clew.graph.Row;

/**
 * That a study was retracted: it is shown, and supports nothing.
 *
 * @param reason why
 * @param date when that was recorded: yyyy-MM-dd
 */
public record Retraction(String reason, String date) {

	/** Reads a retraction. */
	public static Retraction from(Row row) {
		return new Retraction(row.text("reason"), row.text("date"));
	}

}
