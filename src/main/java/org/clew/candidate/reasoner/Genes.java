package org.clew.candidate.reasoner;

import java.util.BitSet;
import java.util.List;

import org.clew.alteration.FunctionalEffect;
import org.clew.alteration.Genotype;
import org.clew.alteration.Variant;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.core.Biology.Exclusion;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Node.TargetNode;
import org.clew.candidate.patient.Patient;
import org.clew.candidate.patient.Patient.FoundAlteration;
import org.clew.disease.ImplicationRole;

/** What is known of a patient's genes, and what follows for others. */
final class Genes {

	private final Core core;

	private final Lineage lineage;

	/** The genes in which something was found. */
	private final BitSet altered = new BitSet();

	/** The genes of which anything is known. */
	private final BitSet known = new BitSet();

	/** The genes that were named without saying what is wrong with them. */
	private final BitSet named = new BitSet();

	/** What marks the cells of the patient's disease. */
	private final BitSet markers = new BitSet();

	/** The drivers that the patient's own exclude at diagnosis. */
	private final BitSet excluded = new BitSet();

	Genes(Core core, Patient patient, Lineage lineage) {
		this.core = core;
		this.lineage = lineage;
		Genotype genotype = patient.genotype();
		mark(genotype.present(), this.altered);
		mark(genotype.absent(), this.known);
		genotype.tested().forEach((panel) -> panel.symbols().forEach((symbol) -> mark(symbol, this.known)));
		this.known.or(this.altered);
		patient.targets().forEach((target) -> this.named.set(target.index()));
		patient.alterations().forEach(this::exclude);
		this.excluded.andNot(this.altered);
		for (int disease : lineage.broader()) {
			for (Implication implication : core.implications().ofDisease(disease)) {
				if (implication.role() == ImplicationRole.SURFACE_ANTIGEN) {
					this.markers.set(implication.target());
				}
			}
		}
	}

	private void mark(List<Variant> variants, BitSet targets) {
		variants.forEach((variant) -> variant.symbols().forEach((symbol) -> mark(symbol, targets)));
	}

	private void mark(String symbol, BitSet targets) {
		TargetNode target = this.core.findSymbol(symbol);
		if (target != null) {
			targets.set(target.index());
		}
	}

	/** A change whose effect nobody knows is no driver. */
	private void exclude(FoundAlteration found) {
		if (found.knownEffect() == FunctionalEffect.UNKNOWN) {
			return;
		}
		for (String symbol : found.variant().symbols()) {
			TargetNode target = this.core.findSymbol(symbol);
			if (target == null) {
				continue;
			}
			for (Exclusion exclusion : this.core.exclusions().ofTarget(target.index())) {
				Integer where = exclusion.disease();
				if (where == null || !this.lineage.isGiven() || this.lineage.of(where).covers()
						|| this.lineage.of(where) == DiseaseRelation.NARROWER) {
					this.excluded.set(exclusion.otherThan(target.index()));
				}
			}
		}
	}

	BitSet altered() {
		return this.altered;
	}

	boolean isKnown(int target) {
		return this.known.get(target);
	}

	boolean isNamed(int target) {
		return this.named.get(target);
	}

	boolean isMarker(int target) {
		return this.markers.get(target);
	}

	/**
	 * Whether a driver of the disease may be this patient's. Once a driver of the
	 * patient's own is known, the others are not.
	 */
	boolean isOpen(int target) {
		return this.altered.get(target) || this.named.get(target)
				|| (this.altered.isEmpty() && this.named.isEmpty() && !this.known.get(target));
	}

	/** Whether a profile needs a driver that the patient's own excludes at diagnosis. */
	boolean isExcluded(ProfileNode profile) {
		for (int i = 0; i < profile.targets().size(); i++) {
			if (this.excluded.get(profile.targets().get(i))) {
				return true;
			}
		}
		return false;
	}

}
