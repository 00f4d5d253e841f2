package org.clew.bench.answers;

import java.util.List;

/**
 * A patient as a physician enters one.
 *
 * @param diseaseCode asked with if nothing is called as the disease is; null if there is none
 */
record Patient(String disease, String diseaseCode, List<String> alterations, Double ageYears, String jurisdiction, List<String> priorTherapies) {

	Patient {
		alterations = (alterations != null) ? List.copyOf(alterations) : List.of();
		priorTherapies = (priorTherapies != null) ? List.copyOf(priorTherapies) : List.of();
	}

	/** One of whom a table says no more. */
	static Patient of(String disease, String diseaseCode, String alteration) {
		return new Patient(disease, diseaseCode, List.of(alteration), null, null, List.of());
	}

	Patient byCode() {
		return new Patient(this.diseaseCode, null, this.alterations, this.ageYears, this.jurisdiction, this.priorTherapies);
	}

	Patient withoutDisease() {
		return new Patient(null, null, this.alterations, this.ageYears, this.jurisdiction, this.priorTherapies);
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder((this.disease != null) ? this.disease : "no disease given");
		text.append(this.alterations.isEmpty() ? "" : ", " + String.join(", ", this.alterations));
		text.append((this.ageYears != null) ? ", " + this.ageYears.toString().replaceAll("\\.0$", "") + " y" : "");
		text.append((this.jurisdiction != null) ? ", " + this.jurisdiction : "");
		text.append(this.priorTherapies.isEmpty() ? "" : ", after " + String.join(", ", this.priorTherapies));
		return text.toString();
	}

}
