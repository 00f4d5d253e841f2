package org.clew.alteration;

/**
 * Compares one variant with what is known of a patient.
 */
final class Comparison {

	private Comparison() {
	}

	static Agreement of(Variant needed, Genotype genotype) {
		return genotype.present().contains(needed) ? Agreement.SAME : Agreement.NOT_KNOWN;
	}

}
