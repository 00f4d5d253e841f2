package org.clew.candidate.answer;

import java.util.List;

import org.clew.alteration.Agreement;
import org.clew.candidate.core.Licensing.Label;
import org.jspecify.annotations.Nullable;

/**
 * A label, set against the patient.
 *
 * @param relation how its disease relates to the patient's
 * @param agreement how its biomarker agrees; null if it asks for none
 * @param conditions what does not fit exactly, or is not stated
 */
public record LabelFit(Label label, DiseaseRelation relation, @Nullable Agreement agreement,
		List<Condition> conditions) {

	public LabelFit {
		conditions = List.copyOf(conditions);
	}

}
