package org.clew.api;

/** What Clew is not, as every answer says it. */
public final class Notice {

	/** The notice, in one sentence. */
	public static final String TEXT = "Information for clinicians, from published sources; no medical advice.";

	private Notice() {
	}

}
