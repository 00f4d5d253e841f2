package org.clew.candidate.reasoner;

import java.util.List;

import org.clew.candidate.answer.EvidenceKind;
import org.clew.candidate.answer.Fit;
import org.clew.candidate.answer.Fit.Holding;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.clew.evidence.Basis;
import org.clew.evidence.Stance;

/**
 * It is contraindicated in this disease, or left a market. This speaks against what was
 * found otherwise, and finds nothing by itself.
 */
final class HarmReasoner {

	private HarmReasoner() {
	}

	static void find(Question question, Row row) {
		Core core = question.core();
		Indices drugs = row.drugs();
		for (int i = 0; i < drugs.size(); i++) {
			List<Contraindication> contraindications = core.contraindications().ofDrug(drugs.get(i));
			for (int j = 0; j < contraindications.size(); j++) {
				int disease = contraindications.get(j).disease();
				if (question.lineage().of(disease).covers()) {
					row.add(against(question, contraindications.get(j)));
				}
			}
			List<Withdrawal> withdrawals = core.withdrawals().ofDrug(drugs.get(i));
			for (int j = 0; j < withdrawals.size(); j++) {
				row.add(against(withdrawals.get(j)));
			}
		}
	}

	private static Found against(Question question, Contraindication contraindication) {
		int disease = contraindication.disease();
		return new Found(contraindication, Basis.CLINICAL_TRIAL, Stance.OPPOSES, EvidenceKind.LABEL,
				new Fit(question.lineage().of(disease), disease, null, Holding.HOLDS), null, null);
	}

	/** A brand that was given up for trade reasons says nothing against its drug. */
	private static Found against(Withdrawal withdrawal) {
		return new Found(withdrawal, Basis.CLINICAL_TRIAL,
				Boolean.TRUE.equals(withdrawal.forHarm()) ? Stance.OPPOSES : Stance.NEUTRAL, EvidenceKind.LABEL,
				new Fit(DiseaseRelation.NONE, null, null, Holding.HOLDS), null, null);
	}

}
