package org.clew.candidate;

import java.util.List;

import org.clew.alteration.Agreement;
import org.clew.candidate.answer.Condition;
import org.clew.candidate.answer.DiseaseRelation;
import org.jspecify.annotations.Nullable;

/**
 * A label set against the patient, as clients see it.
 *
 * @param found the label and the reason that it gives
 */
record LabelFit(org.clew.candidate.answer.LabelFit found) {

	public DiseaseRelation diseaseRelation() {
		return this.found.relation();
	}

	public @Nullable Agreement agreement() {
		return this.found.reason().agreement();
	}

	public List<Condition> conditions() {
		return this.found.conditions();
	}

	String labelId() {
		return this.found.label().id();
	}

}
