package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clew.alteration.Agreement;
import org.clew.alteration.Genotype;
import org.clew.alteration.MolecularProfile;
import org.clew.alteration.Variant;
import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.answer.Reason;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Use;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether what speaks against a drug outweighs what speaks for it. Only clinical
 * evidence does, and only if it is about this patient: that the very change, or its
 * class, resists the drug, at the same level as the best support about that change or a
 * higher one; or that it failed or harmed in this disease, more clearly than it helped.
 */
final class Opposition {

	private final Question question;

	private final Row row;

	Opposition(Question question, Row row) {
		this.question = question;
		this.row = row;
	}

	boolean prevails() {
		for (Reason reason : this.row.reasons()) {
			if (reason.stance() == Stance.OPPOSES && reason.fit().holds() && prevails(reason)) {
				return true;
			}
		}
		return false;
	}

	private boolean prevails(Reason against) {
		if (against.fact() instanceof Withdrawal) {
			return false;
		}
		if (against.fact() instanceof Contraindication) {
			return this.row.held() != Band.LICENSED;
		}
		if (against.isWeak() || !isClinical(against) || !isOfPatient(against)) {
			return false;
		}
		if (against.agreement() == Agreement.SAME || against.agreement() == Agreement.CLASS) {
			return Scoring.level(against) >= supportFor(against);
		}
		return against.agreement() == null && failedMoreThanHelped(against);
	}

	private static boolean isClinical(Reason reason) {
		return Scoring.level(reason) >= Scoring.level(EvidenceLevel.C);
	}

	/** That a change resists in one disease does not say that it does in another. */
	private boolean isOfPatient(Reason reason) {
		Integer disease = reason.fit().disease();
		return disease == null || reason.relation() == DiseaseRelation.NONE
				|| this.question.lineage().isHere(disease);
	}

	/** The best level of what supports the drug with the very change that resists it. */
	private int supportFor(Reason against) {
		List<Variant> exact = exactly(against);
		int best = 0;
		for (Reason reason : this.row.reasons()) {
			if (reason.stance() == Stance.SUPPORTS && reason.fit().holds() && isOfPatient(reason)
					&& names(reason, exact)) {
				best = Math.max(best, Scoring.level(reason));
			}
		}
		return best;
	}

	/**
	 * Which of the patient's changes the evidence is about. Where it names a change of
	 * residues beside a fusion or a copy number, it is about the former.
	 */
	private List<Variant> exactly(Reason against) {
		ProfileNode profile = profile(against.fact());
		List<Variant> named = new ArrayList<>();
		for (Variant variant : this.question.patient().genotype().present()) {
			if (profile != null && agrees(profile, variant)) {
				named.add(variant);
			}
		}
		List<Variant> residues = named.stream().filter(Opposition::isOfResidues).toList();
		return residues.isEmpty() ? named : residues;
	}

	private static boolean isOfResidues(Variant variant) {
		return variant instanceof Variant.ProteinChange || variant instanceof Variant.ExonChange;
	}

	/** Whether any variant that a profile names is this one, or includes it. */
	private static boolean agrees(ProfileNode profile, Variant variant) {
		Genotype alone = new Genotype(List.of(variant), List.of(), List.of());
		return profile.profile().variants().anyMatch((named) -> new MolecularProfile.Of(named).in(alone).holds());
	}

	private static boolean names(Reason reason, List<Variant> exact) {
		ProfileNode profile = profile(reason.fact());
		return profile != null && exact.stream().anyMatch((variant) -> agrees(profile, variant));
	}

	private static @Nullable ProfileNode profile(Fact fact) {
		return switch (fact) {
			case Evidence evidence -> evidence.profile();
			case Label label -> label.profile();
			case Use use -> use.profile();
			default -> null;
		};
	}

	/** Of the same level, the number of patients decides; unknown numbers count as one report. */
	private boolean failedMoreThanHelped(Reason against) {
		int level = Scoring.level(against);
		int highest = supports().mapToInt(Scoring::level).max().orElse(0);
		if (level != highest) {
			return level > highest;
		}
		return opposing(level).mapToInt(Opposition::patients).sum() > supports()
			.filter((reason) -> Scoring.level(reason) == level)
			.mapToInt(Opposition::patients)
			.sum();
	}

	private Stream<Reason> supports() {
		return this.row.reasons()
			.stream()
			.filter((reason) -> reason.stance() == Stance.SUPPORTS && reason.fit().holds() && isOfPatient(reason));
	}

	private Stream<Reason> opposing(int level) {
		return this.row.reasons()
			.stream()
			.filter((reason) -> reason.stance() == Stance.OPPOSES && reason.fit().holds()
					&& reason.agreement() == null && Scoring.level(reason) == level && isOfPatient(reason));
	}

	private static int patients(Reason reason) {
		Integer patients = reason.patients();
		return (patients != null) ? patients : 1;
	}

}
