package org.clew.candidate.answer;

/** How the disease that a reason speaks of relates to the patient's. */
public enum DiseaseRelation {

	/** The same disease. */
	EXACT,

	/** A broader disease, of which the patient's is a kind. */
	BROADER,

	/** A kind of the patient's disease. */
	NARROWER,

	/** A disease that shares a cause, a lineage or a tissue with the patient's. */
	NEIGHBOUR,

	/** Another disease. */
	OTHER,

	/** No disease is given, or the reason speaks of none. */
	NONE;

	/**
	 * {@return whether what holds for that disease holds for the patient's}
	 */
	public boolean covers() {
		return this == EXACT || this == BROADER;
	}

}
