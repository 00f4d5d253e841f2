package org.clew.candidate.reasoner;

import java.util.BitSet;

import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Licensing.Label;
import org.clew.disease.ImplicationRole;

/**
 * What marks the cells of diseases.
 */
final class Antigens {

	private final Core core;

	private final BitSet own = new BitSet();

	Antigens(Core core, Lineage lineage) {
		this.core = core;
		for (int disease : lineage.broader()) {
			this.own.or(of(disease));
		}
	}

	/**
	 * Whether a drug binds what marks the cells of the label's disease, and not those of
	 * the patient's: CD19 marks a leukemia of B cells and not one of T cells.
	 */
	boolean areOthersOf(Label label) {
		Integer disease = label.disease();
		if (disease == null) {
			return false;
		}
		BitSet others = of(disease);
		others.andNot(this.own);
		return !others.isEmpty() && this.core.mechanisms()
			.ofDrug(label.drugs().get(0))
			.stream()
			.anyMatch((mechanism) -> others.get(mechanism.target()));
	}

	private BitSet of(int disease) {
		BitSet antigens = new BitSet();
		for (Implication implication : this.core.implications().ofDisease(disease)) {
			if (implication.role() == ImplicationRole.SURFACE_ANTIGEN) {
				antigens.set(implication.target());
			}
		}
		return antigens;
	}

}
