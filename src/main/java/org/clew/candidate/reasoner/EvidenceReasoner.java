package org.clew.candidate.reasoner;

import java.util.List;

import org.clew.alteration.Agreement;
import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.answer.EvidenceKind;
import org.clew.candidate.answer.Fit;
import org.clew.candidate.answer.Stances;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Use;
import org.clew.evidence.Basis;
import org.clew.evidence.EvidenceType;
import org.clew.evidence.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Patients or models were treated with it: in this disease, with this alteration, or in a
 * near disease.
 */
final class EvidenceReasoner {

	private final Question question;

	private final Core core;

	private final Lineage lineage;

	private final Rows rows;

	private EvidenceReasoner(Question question, Rows rows) {
		this.question = question;
		this.core = question.core();
		this.lineage = question.lineage();
		this.rows = rows;
	}

	static void find(Question question, Rows rows) {
		new EvidenceReasoner(question, rows).find();
	}

	private void find() {
		for (int disease : this.lineage.narrower()) {
			of(disease);
		}
		int[] broader = this.lineage.broader();
		for (int i = 1; i < broader.length; i++) {
			if (this.lineage.isHere(broader[i])) {
				of(broader[i]);
			}
		}
		for (int disease : this.lineage.near()) {
			of(disease);
		}
		this.question.altered().stream().forEach(this::ofTarget);
		this.question.patient().targets().forEach((target) -> ofTarget(target.index()));
	}

	private void of(int disease) {
		List<Evidence> evidence = this.core.evidence().ofDisease(disease);
		for (int i = 0; i < evidence.size(); i++) {
			if (isFirst(evidence.get(i), disease)) {
				consider(evidence.get(i));
			}
		}
		List<Use> uses = this.core.uses().ofDisease(disease);
		for (int i = 0; i < uses.size(); i++) {
			if (isFirst(uses.get(i), disease)) {
				consider(uses.get(i));
			}
		}
	}

	private void ofTarget(int target) {
		List<Evidence> evidence = this.core.evidence().ofTarget(target);
		for (int i = 0; i < evidence.size(); i++) {
			if (isShared(evidence.get(i).profile()) && isElsewhere(evidence.get(i))
					&& isFirstAltered(evidence.get(i), target)) {
				consider(evidence.get(i));
			}
		}
		List<Use> uses = this.core.uses().ofTarget(target);
		for (int i = 0; i < uses.size(); i++) {
			if (isShared(uses.get(i).profile()) && isElsewhere(uses.get(i)) && isFirstAltered(uses.get(i), target)) {
				consider(uses.get(i));
			}
		}
	}

	/** What names several diseases is found once: at the one that is nearest. */
	private boolean isFirst(Fact fact, int disease) {
		Indices diseases = fact.diseases();
		return diseases.size() == 1 || this.core.same(diseases.get(this.lineage.nearest(diseases))) == disease;
	}

	private boolean isElsewhere(Fact fact) {
		int nearest = this.lineage.nearest(fact.diseases());
		if (nearest < 0) {
			return true;
		}
		int disease = fact.diseases().get(nearest);
		return !this.lineage.isHere(disease) && this.lineage.of(disease) != DiseaseRelation.NEIGHBOUR;
	}

	private boolean isFirstAltered(Fact fact, int target) {
		for (int i = 0; i < fact.targets().size(); i++) {
			int each = fact.targets().get(i);
			if (this.question.altered().get(each) || this.question.genes().isNamed(each)) {
				return each == target;
			}
		}
		return false;
	}

	private void consider(Evidence evidence) {
		if (evidence.flagged() || evidence.drugs().isEmpty() || !isPredictive(evidence)) {
			return;
		}
		Fit fit = this.question.fit(evidence.diseases(), evidence.profile(), evidence.profileAsPrinted());
		if (fit != null) {
			EvidenceKind kind = Kinds.of(evidence, this.core);
			add(evidence.drugs(), evidence.isRegimen(),
					found(evidence, Stances.of(evidence), kind, fit, Kinds.basis(kind)));
		}
	}

	private static boolean isPredictive(Evidence evidence) {
		return evidence.type() == null || evidence.type() == EvidenceType.PREDICTIVE;
	}

	/** That a use rested on a trial makes no trial of it. */
	private void consider(Use use) {
		Fit fit = this.question.fit(use.diseases(), use.profile(), null);
		if (fit != null && !use.drugs().isEmpty()) {
			EvidenceKind kind = Kinds.of(use, this.core);
			add(use.drugs(), true, found(use, Stances.of(use), kind, fit, Basis.CASE_REPORT));
		}
	}

	private void add(Indices drugs, boolean together, @Nullable Found found) {
		if (found != null) {
			this.rows.add(drugs, together, found);
		}
	}

	/** What is neither here nor about the patient's alteration says nothing. */
	private @Nullable Found found(Fact fact, Stance stance, EvidenceKind kind, Fit fit, Basis basis) {
		Integer disease = fit.disease();
		boolean here = disease != null && this.lineage.isHere(disease);
		Band band = here ? here(kind) : elsewhere(fact, kind, fit);
		if (band == null) {
			return null;
		}
		Basis shown = (here || !kind.isClinical()) ? basis : Basis.SIMILAR_INDICATION;
		return new Found(fact, shown, stance, kind, fit, null, band);
	}

	private static Band here(EvidenceKind kind) {
		if (!kind.isClinical()) {
			return Band.PRECLINICAL;
		}
		return (kind == EvidenceKind.CASE_REPORT || kind == EvidenceKind.CASE_SERIES) ? Band.REPORTED : Band.PROVEN;
	}

	/** That something is absent makes no two diseases alike. */
	private @Nullable Band elsewhere(Fact fact, EvidenceKind kind, Fit fit) {
		Agreement agreement = fit.agreement();
		if (this.question.isOfOtherNature(fact.diseases())) {
			return null;
		}
		if (agreement == null) {
			return (fit.relation() == DiseaseRelation.NEIGHBOUR && kind.isClinical()) ? Band.NEAR : null;
		}
		if (!isShared(Profiles.of(fact)) || isBound(fact, fit)) {
			return null;
		}
		return kind.isClinical() ? Band.SAME_ALTERATION : Band.PRECLINICAL;
	}

	private boolean isBound(Fact fact, Fit fit) {
		boolean together = fact instanceof Use || (fact instanceof Evidence evidence && evidence.isRegimen());
		return together && DrugLabels.of(this.core).isBound(fact.drugs(), fit.disease(), Profiles.of(fact));
	}

	/** Whether the patient has what a profile asks for. */
	private boolean isShared(@Nullable ProfileNode profile) {
		Agreement agreement = this.question.agreement(profile, null);
		return agreement != null && (agreement.holds() || agreement == Agreement.WIDER)
				&& this.question.isFound(profile);
	}

}
