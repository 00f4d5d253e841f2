package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clew.alteration.Agreement;
import org.clew.alteration.Variant;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.core.Biology.LossStrategy;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Links.Link;
import org.clew.candidate.core.Node.ProfileNode;

/**
 * What a program reads out of a label lacks the biomarker and the other drugs. Where a
 * person read a biomarker for the same drug, and the drug cannot do without it, the
 * program's reading is left out. It cannot if it acts on the very biomarker, exploits its
 * loss, or asks in all labels that the same one is absent; nor if the biomarker is a
 * state of the whole tumour, or an amount of protein. An antibody against PD-1 that has a
 * label with BRAF V600E beside many others can. Nor does a program's reading license
 * alone what a person found licensed in that disease with other drugs only. A fixed
 * combination is as its parts.
 */
final class Misreadings {

	private final Question question;

	/** By drug, the labels with a biomarker that it cannot do without. */
	private final Map<Integer, List<Label>> essential = new HashMap<>();

	Misreadings(Question question) {
		this.question = question;
	}

	boolean contain(Label label) {
		if (label.readBy() == Label.Reader.PERSON || label.profile() != null || label.biomarkers() != null
				|| label.isRegimen()) {
			return false;
		}
		int drug = label.drugs().get(0);
		if (lacksBiomarker(drug, label) || isPartOnly(drug, label)) {
			return true;
		}
		for (Link part : this.question.core().drugParts().from(drug)) {
			if (lacksBiomarker(part.to(), label)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the patient lacks what the drug binds, or what another label of the drug
	 * asks for and the drug acts on: CD19 for blinatumomab, an ALK fusion for alectinib.
	 */
	boolean areDenied(Label label) {
		if (label.readBy() == Label.Reader.PERSON || label.profile() != null || this.question.isUntested()) {
			return false;
		}
		Core core = this.question.core();
		for (Mechanism mechanism : core.mechanisms().ofDrug(label.drugs().get(0))) {
			if (this.question.isDenied(mechanism.target())) {
				return true;
			}
			for (Label other : core.labels().ofDrug(label.drugs().get(0))) {
				ProfileNode needed = other.profile();
				if (needed != null && needed.targets().contains(mechanism.target())
						&& this.question.agreement(needed, other.biomarkers()) == Agreement.CONTRADICTED) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Whether the label may ask for a biomarker that all labels which a person read ask
	 * for, such as a deletion of 17p for venetoclax.
	 */
	boolean mayContain(Label label) {
		if (label.readBy() == Label.Reader.PERSON || label.isRegimen()) {
			return false;
		}
		List<Label> all = this.question.core().labels().ofDrug(label.drugs().get(0));
		for (Label other : all) {
			if (other.profile() != null && !other.isRegimen() && isOfDisease(this.question, other, label)
					&& isInAll(other.profile().targets(), all)) {
				return true;
			}
		}
		return false;
	}

	private boolean lacksBiomarker(int drug, Label label) {
		List<Label> others = this.essential.computeIfAbsent(drug, this::essential);
		for (int i = 0; i < others.size(); i++) {
			if (isOfDisease(this.question, others.get(i), label)) {
				return true;
			}
		}
		return false;
	}

	private boolean isPartOnly(int drug, Label label) {
		boolean together = false;
		boolean isOfMany = isOfSeveralDiseases(drug);
		for (Label other : this.question.core().labels().ofDrug(drug)) {
			if (other.readBy() == Label.Reader.PERSON && other.disease() != null
					&& isOfDisease(this.question, other, label)) {
				if (!other.isRegimen()) {
					return false;
				}
				together |= other.drugs().get(0) == drug || !isOfMany;
			}
		}
		return together;
	}

	/** Chemotherapy is licensed for several diseases, and stands beside many drugs. */
	private boolean isOfSeveralDiseases(int drug) {
		return this.question.core()
			.labels()
			.ofDrug(drug)
			.stream()
			.filter((label) -> label.readBy() == Label.Reader.PROGRAM)
			.map(Label::disease)
			.distinct()
			.count() > 1;
	}

	private List<Label> essential(int drug) {
		Core core = this.question.core();
		List<Label> all = core.labels().ofDrug(drug);
		List<Label> found = new ArrayList<>();
		for (Label label : all) {
			if ((label.profile() != null || label.biomarkers() != null) && label.drugs().get(0) == drug
					&& isEssential(core, drug, label, all)) {
				found.add(label);
			}
		}
		return found;
	}

	private static boolean isOfDisease(Question question, Label other, Label label) {
		Integer disease = other.disease();
		if (disease == null) {
			return true;
		}
		DiseaseRelation relation = question.lineage().of(disease);
		Integer own = label.disease();
		return relation.covers() || relation == DiseaseRelation.NARROWER
				|| (own != null && question.core().same(disease) == question.core().same(own));
	}

	private static boolean isEssential(Core core, int drug, Label label, List<Label> all) {
		if (label.profile() == null) {
			return !label.isRegimen();
		}
		Indices targets = label.profile().targets();
		if (targets.isEmpty()) {
			return label.disease() != null;
		}
		if (isExpression(label.profile())) {
			return true;
		}
		for (Mechanism mechanism : core.mechanisms().ofDrug(drug)) {
			if (targets.contains(mechanism.target()) || exploits(core, targets, mechanism.target())) {
				return true;
			}
		}
		return label.profile().profile().variants().allMatch(Variant::isAbsence) && isInAll(targets, all);
	}

	private static boolean isExpression(ProfileNode profile) {
		return profile.profile().variants().allMatch(Variant.Expression.class::isInstance);
	}

	private static boolean exploits(Core core, Indices lost, int drugged) {
		for (int i = 0; i < lost.size(); i++) {
			for (LossStrategy strategy : core.lossStrategies().ofTarget(lost.get(i))) {
				if (strategy.drugged() == drugged) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether all labels of the drug alone, if there are any, ask for one of these. */
	private static boolean isInAll(Indices targets, List<Label> all) {
		boolean any = false;
		for (Label label : all) {
			if (label.profile() != null && !label.isRegimen()) {
				any = true;
				if (!shares(targets, label.profile().targets())) {
					return false;
				}
			}
		}
		return any;
	}

	private static boolean shares(Indices one, Indices other) {
		for (int i = 0; i < one.size(); i++) {
			if (other.contains(one.get(i))) {
				return true;
			}
		}
		return one.isEmpty() && other.isEmpty();
	}

}
