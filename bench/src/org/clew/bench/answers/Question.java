package org.clew.bench.answers;

import java.util.List;

/**
 * A patient, and the drugs that are right.
 *
 * @param known regimens that are right too but not asked for: they are taken out of an answer before places are counted
 */
record Question(String id, Patient patient, String gene, List<Regimen> right, List<Regimen> known) {

	/** Which half of the questions it is in: all of one disease are in the same. */
	int half() {
		String disease = (this.patient.disease() != null) ? this.patient.disease().toLowerCase() : "";
		return (disease.hashCode() >>> 3) & 1;
	}

}
