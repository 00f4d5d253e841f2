package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.clew.alteration.Variant;
import org.clew.candidate.core.Biology.LossStrategy;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Node.ProfileNode;
import org.jspecify.annotations.Nullable;

/**
 * What the labels of each drug say together, whoever the patient is. It is worked out
 * when a drug is first asked about, and kept with the graph.
 */
final class DrugLabels {

	private final Core core;

	/** By drug. Two threads may work out the same. */
	private final @Nullable Together[] known;

	private DrugLabels(Core core) {
		this.core = core;
		this.known = new Together[core.drugs()];
	}

	static DrugLabels of(Core core) {
		return core.derived(DrugLabels.class, DrugLabels::new);
	}

	Together of(int drug) {
		Together together = this.known[drug];
		if (together == null) {
			together = together(drug);
			this.known[drug] = together;
		}
		return together;
	}

	/**
	 * Whether a regimen is of its disease alone, whatever else has the biomarker: one of
	 * its drugs is licensed alone for that disease without it, as cetuximab is for bowel
	 * cancer without BRAF V600E.
	 */
	boolean isBound(Indices drugs, @Nullable Integer disease, @Nullable ProfileNode profile) {
		if (drugs.size() < 2 || disease == null || profile == null) {
			return false;
		}
		for (int i = 0; i < drugs.size(); i++) {
			for (Label other : this.core.labels().ofDrug(drugs.get(i))) {
				if (!other.isRegimen() && other.disease() != null
						&& this.core.same(other.disease()) == this.core.same(disease)
						&& (other.profile() == null || !shares(other.profile().targets(), profile.targets()))) {
					return true;
				}
			}
		}
		return false;
	}

	private Together together(int drug) {
		List<Label> all = this.core.labels().ofDrug(drug);
		List<Label> essential = new ArrayList<>();
		List<Label> askedInAll = new ArrayList<>();
		List<Label> readByPerson = new ArrayList<>();
		BitSet diseases = new BitSet();
		BitSet readByProgram = new BitSet();
		for (Label label : all) {
			if ((label.profile() != null || label.biomarkers() != null) && label.drugs().get(0) == drug
					&& isEssential(this.core, drug, label, all)) {
				essential.add(label);
			}
			if (label.profile() != null && !label.isRegimen() && isInAll(label.profile().targets(), all)) {
				askedInAll.add(label);
			}
			if (label.readBy() == Label.Reader.PERSON && label.disease() != null) {
				readByPerson.add(label);
			}
			if (label.disease() != null) {
				diseases.set(this.core.same(label.disease()));
				readByProgram.set(this.core.same(label.disease()),
						label.readBy() == Label.Reader.PROGRAM || readByProgram.get(this.core.same(label.disease())));
			}
		}
		return new Together(List.copyOf(essential), List.copyOf(askedInAll), List.copyOf(readByPerson),
				readByProgram.cardinality(), diseases.cardinality(), !all.isEmpty() || isAuthorised(drug));
	}

	private boolean isAuthorised(int drug) {
		for (Licence licence : this.core.licences().ofDrug(drug)) {
			if (licence.status() == Licence.Status.AUTHORISED) {
				return true;
			}
		}
		return false;
	}

	private static boolean isEssential(Core core, int drug, Label label, List<Label> all) {
		if (label.profile() == null) {
			return !label.isRegimen();
		}
		Indices targets = label.profile().targets();
		if (targets.isEmpty()) {
			return label.disease() != null;
		}
		if (!label.isRegimen() && isExpression(label.profile())) {
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

	/**
	 * What the labels of one drug say.
	 *
	 * @param essential those with a biomarker that the drug cannot do without
	 * @param askedInAll those of the drug alone, with a biomarker that all of them ask
	 * for
	 * @param readByPerson those that a person read, for a disease
	 * @param readByProgram for how many diseases a program read one: chemotherapy has
	 * several
	 * @param diseases for how many diseases they are
	 * @param licensed whether there is one, or a licence that stands
	 */
	record Together(List<Label> essential, List<Label> askedInAll, List<Label> readByPerson, int readByProgram,
			int diseases, boolean licensed) {
	}

}
