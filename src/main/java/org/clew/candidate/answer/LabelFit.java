package org.clew.candidate.answer;

import java.util.List;

import org.clew.candidate.core.Licensing.Label;

/**
 * A label, set against the patient.
 *
 * @param reason the reason that it gives
 */
public record LabelFit(Label label, Reason reason) {

	public DiseaseRelation relation() {
		return this.reason.relation();
	}

	/**
	 * {@return what does not fit exactly, or is not stated}
	 */
	public List<Condition> conditions() {
		return this.reason.conditions();
	}

}
