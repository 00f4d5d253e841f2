package org.clew.alteration;

/**
 * How what evidence needs agrees with what is known of a patient, from the best to the
 * worst.
 */
public enum Agreement {

	/**
	 * The patient has it: the same change, or one that its words include below the level
	 * of the gene, such as any fusion of ALK, or any deletion in an exon.
	 */
	SAME,

	/** The patient has another change of the same class. */
	CLASS,

	/** The evidence speaks of the gene, and the patient's change is one that it means. */
	GENE,

	/** The patient's change is given less exactly than the evidence needs. */
	WIDER,

	/** Nobody has said whether the patient has it. */
	NOT_KNOWN,

	/** The patient has another change of that gene. */
	OTHER,

	/** The patient is said not to have it, or to have what it excludes. */
	CONTRADICTED;

	/**
	 * {@return whether the patient has what the evidence needs, or its like}
	 */
	public boolean holds() {
		return compareTo(GENE) <= 0;
	}

}
