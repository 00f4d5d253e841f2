package org.clew.candidate.answer;

import org.clew.alteration.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * How a fact agrees with the patient.
 *
 * @param relation how the disease that it speaks of relates to the patient's
 * @param disease the index of that disease; null if it speaks of none
 * @param agreement how the alteration that it needs agrees with the patient's; null if it
 * needs none
 * @param holding whether it holds for the patient
 */
public record Fit(DiseaseRelation relation, @Nullable Integer disease, @Nullable Agreement agreement, Holding holding) {

	public boolean holds() {
		return this.holding == Holding.HOLDS;
	}

	/** Whether a fact holds for the patient. */
	public enum Holding {

		/** It holds. */
		HOLDS,

		/** It would hold if a result that nobody has looked for were there. */
		IF_FOUND,

		/**
		 * It needs a change that the patient's own makes unlikely: another one of the
		 * same gene, or a driver that excludes it at diagnosis.
		 */
		FOLDED

	}

}
