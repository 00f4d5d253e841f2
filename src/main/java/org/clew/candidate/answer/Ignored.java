package org.clew.candidate.answer;

/**
 * A part of the question that was left out of the answer.
 *
 * @param field where it stands, such as {@code patient.alterations[1].name}
 * @param text what was written
 */
public record Ignored(String field, String text, Why why) {

	/** Why it was left out. */
	public enum Why {

		UNKNOWN_DISEASE, UNKNOWN_GENE, UNKNOWN_DRUG, NOT_UNDERSTOOD, NOT_USED_YET

	}

}
