package org.clew.candidate.answer;

/**
 * Puts a reason into words.
 */
final class Wording {

	private final Reason reason;

	Wording(Reason reason) {
		this.reason = reason;
	}

	String sentence() {
		return this.reason.kind().name();
	}

}
