package org.clew.candidate.reasoner;

import java.util.List;

import org.clew.alteration.Agreement;
import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.answer.EvidenceKind;
import org.clew.candidate.answer.Fit;
import org.clew.candidate.answer.Fit.Holding;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.GeneralDiseases;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.evidence.Basis;
import org.clew.evidence.Stance;
import org.jspecify.annotations.Nullable;

/**
 * It is licensed for this disease or a broader one, for any tumour with what the patient
 * has, or for another disease with the same alteration.
 */
final class LabelReasoner {

	private final Question question;

	private final Core core;

	private final Lineage lineage;

	private final Rows rows;

	private final Misreadings misreadings;

	private final Antigens antigens;

	private LabelReasoner(Question question, Rows rows) {
		this.question = question;
		this.core = question.core();
		this.lineage = question.lineage();
		this.rows = rows;
		this.misreadings = new Misreadings(question);
		this.antigens = new Antigens(question.core(), question.lineage());
	}

	static void find(Question question, Rows rows) {
		new LabelReasoner(question, rows).find();
	}

	private void find() {
		for (int disease : this.lineage.broader()) {
			each(this.core.labels().ofDisease(disease));
		}
		int[] narrower = this.lineage.narrower();
		for (int i = 1; i < narrower.length; i++) {
			each(this.core.labels().ofDisease(narrower[i]));
		}
		for (int disease : this.lineage.near()) {
			each(this.core.labels().ofDisease(disease));
		}
		each(this.core.tissueAgnosticLabels());
		this.question.altered().stream().forEach(this::ofTarget);
	}

	private void ofTarget(int target) {
		for (Label label : this.core.labels().ofTarget(target)) {
			DiseaseRelation relation = (label.disease() != null) ? this.lineage.of(label.disease())
					: DiseaseRelation.EXACT;
			if ((relation == DiseaseRelation.OTHER || relation == DiseaseRelation.NONE)
					&& isFirstAltered(label, target)) {
				consider(label);
			}
		}
	}

	/** A label that names two of the patient's genes is found once. */
	private boolean isFirstAltered(Label label, int target) {
		for (int i = 0; i < label.targets().size(); i++) {
			if (this.question.altered().get(label.targets().get(i))) {
				return label.targets().get(i) == target;
			}
		}
		return false;
	}

	private void each(List<Label> labels) {
		for (int i = 0; i < labels.size(); i++) {
			consider(labels.get(i));
		}
	}

	private void consider(Label label) {
		Fit fit = this.question.fit(label.diseases(), label.profile(), label.biomarkers());
		Band band = (fit != null) ? band(label, fit) : null;
		if (fit == null || band == null || this.misreadings.contain(label) || this.misreadings.areDenied(label)
				|| isReadHere(label)) {
			return;
		}
		if (fit.relation() == DiseaseRelation.NARROWER && fit.holds() && isInOtherWords(label)) {
			add(label, new Fit(DiseaseRelation.EXACT, fit.disease(), fit.agreement(), fit.holding()), band);
		}
		else if (fit.relation() == DiseaseRelation.NARROWER && fit.holds()) {
			add(label, new Fit(fit.relation(), fit.disease(), fit.agreement(), Holding.IF_FOUND), band);
			if (fit.agreement() != null) {
				add(label, fit, Band.PROVEN);
			}
		}
		else {
			add(label, fit, band);
		}
	}

	/**
	 * Where a label of the patient's jurisdiction for the same disease is known, one of
	 * which nobody knows where it holds says nothing more.
	 */
	private boolean isReadHere(Label label) {
		if (label.jurisdiction() != null || label.disease() == null || label.isRegimen()
				|| this.question.patient().jurisdiction() == null) {
			return false;
		}
		for (Label other : this.core.labels().ofDrug(label.drugs().get(0))) {
			if (other.jurisdiction() != null && other.disease() != null && !other.isRegimen()
					&& this.question.isHere(other.jurisdiction())
					&& this.core.same(other.disease()) == this.core.same(label.disease())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A disease that differs from the patient's only by the biomarker is the patient's,
	 * if that was found; and labels call the carcinoma of an organ its cancer.
	 */
	private boolean isInOtherWords(Label label) {
		DiseaseNode own = this.question.patient().disease();
		if (own == null || label.disease() == null) {
			return false;
		}
		MarkedNames names = MarkedNames.of(this.core);
		return names.isCarcinomaOf(own.index(), label.disease()) || (label.profile() != null
				&& names.differOnlyBy(own.index(), label.disease(), label.profile().profile().symbols()));
	}

	/**
	 * A label for a narrower disease licenses nothing unless it is that disease. That it
	 * works with the patient's alteration in a part of the disease is proven all the
	 * same.
	 */
	private void add(Label label, Fit fit, Band band) {
		boolean stands = label.status() == Label.Status.ACTIVE && isOnMarket(label);
		Basis basis = (band == Band.LICENSED || band == Band.PROVEN) ? Basis.CLINICAL_TRIAL : Basis.SIMILAR_INDICATION;
		this.rows.add(label.drugs(), true, new Found(label, basis, stands ? Stance.SUPPORTS : Stance.NEUTRAL,
				EvidenceKind.LABEL, fit, null, stands ? band : null));
	}

	private @Nullable Band band(Label label, Fit fit) {
		if (label.disease() == null) {
			return anyTumour(label, fit);
		}
		return switch (fit.relation()) {
			case EXACT, NARROWER -> this.misreadings.mayContain(label) ? Band.PROVEN : licensed(label, fit);
			case BROADER -> (isForAllKinds(label, fit) || this.lineage.isKindOf(label.disease())) ? licensed(label, fit)
					: this.lineage.isHere(label.disease()) ? near(label, fit) : elsewhere(label, fit);
			case NEIGHBOUR -> (label.readBy() == Label.Reader.PERSON && isForTumours(label)) ? near(label, fit)
					: elsewhere(label, fit);
			case OTHER, NONE -> elsewhere(label, fit);
		};
	}

	/**
	 * A wide group of diseases that are no tumours has kinds which nobody had in mind,
	 * unless the label names the gene too and the patient has the change.
	 */
	private boolean isForAllKinds(Label label, Fit fit) {
		Integer disease = label.disease();
		boolean named = fit.agreement() != null && fit.holds();
		return label.readBy() == Label.Reader.PERSON && disease != null && (isForTumours(label) || named
				|| !GeneralDiseases.contains(this.core.disease(disease)) || this.lineage.steps(disease) <= 1);
	}

	private boolean isForTumours(Label label) {
		Integer disease = label.disease();
		return this.lineage.isTumour() && disease != null && this.question.isTumour(disease);
	}

	/**
	 * What a program reads is often wider than the label: it licenses what it names and
	 * the kinds directly below, and no further.
	 */
	private @Nullable Band near(Label label, Fit fit) {
		if (this.antigens.areOthersOf(label)) {
			return null;
		}
		return (fit.agreement() == null) ? Band.NEAR : elsewhere(label, fit);
	}

	/**
	 * A label for another change of the same class is none for this one. One that asks
	 * for a state, such as HER2 positive, means each finding that shows it.
	 */
	private static Band licensed(Label label, Fit fit) {
		return (fit.agreement() != Agreement.CLASS || Profiles.isState(label.profile())) ? Band.LICENSED
				: Band.SAME_ALTERATION;
	}

	/** Labels for any tumour say "solid tumours". */
	private @Nullable Band anyTumour(Label label, Fit fit) {
		if (fit.agreement() == null) {
			return null;
		}
		if (!this.lineage.isGiven()) {
			return elsewhere(label, fit);
		}
		return this.lineage.isSolidTumour() ? licensed(label, fit)
				: this.lineage.isTumour() ? elsewhere(label, fit) : null;
	}

	/** That something is absent makes no two diseases alike. */
	private @Nullable Band elsewhere(Label label, Fit fit) {
		Agreement agreement = fit.agreement();
		if (this.question.isOfOtherNature(label.diseases())
				|| DrugLabels.of(this.core).isBound(label.drugs(), label.disease(), label.profile())) {
			return null;
		}
		return (agreement != null && (agreement.holds() || agreement == Agreement.WIDER)
				&& this.question.isFound(label.profile())) ? Band.SAME_ALTERATION : null;
	}

	/**
	 * A label stands only as long as a licence of its jurisdiction does: that of the drug
	 * whose label it is, which stands first.
	 */
	private boolean isOnMarket(Label label) {
		boolean known = false;
		for (Licence licence : this.core.licences().ofDrug(label.drugs().get(0))) {
			if (label.jurisdiction() == null || licence.jurisdiction().equals(label.jurisdiction())) {
				if (licence.status() == Licence.Status.AUTHORISED) {
					return true;
				}
				known = true;
			}
		}
		return !known;
	}

}
