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
			return !isLicensedHere();
		}
		if (!isClinical(against) || !isOfPatient(against)) {
			return false;
		}
		if (against.isWeak()) {
			return this.row.held() == null;
		}
		Agreement agreement = against.agreement();
		if (agreement == null) {
			return failedMoreThanHelped(against);
		}
		return agreement.holds() && 2 * Scoring.level(against) >= supportFor(against);
	}

	/** A label for any tumour does not lift what another says of this disease. */
	private boolean isLicensedHere() {
		return this.row.reasons()
			.stream()
			.anyMatch((reason) -> reason.band() == Band.LICENSED && reason.fit().holds()
					&& reason.fit().disease() != null);
	}

	private static boolean isClinical(Reason reason) {
		return Scoring.level(reason) >= Scoring.level(EvidenceLevel.C);
	}

	/**
	 * That a change resists in one disease does not say that it does in another. What was
	 * found in any tumour holds for each.
	 */
	private boolean isOfPatient(Reason reason) {
		Integer disease = reason.fit().disease();
		return disease == null || reason.relation() == DiseaseRelation.NONE || reason.relation().covers()
				|| this.question.lineage().isHere(disease);
	}

	/**
	 * The best level of what supports the drug as exactly as the other opposes it, twice,
	 * and one more if it is about a more exact change.
	 */
	private int supportFor(Reason against) {
		List<Variant> same = new ArrayList<>();
		List<Variant> closer = new ArrayList<>();
		exactly(against, same, closer);
		int best = 0;
		for (Reason reason : this.row.reasons()) {
			if (reason.stance() == Stance.SUPPORTS && reason.fit().holds() && isOfPatient(reason)
					&& Scoring.exactness(reason) >= Scoring.exactness(against)) {
				int level = 2 * Scoring.level(reason);
				best = Math.max(best, names(reason, closer) ? level + 1 : names(reason, same) ? level : 0);
			}
		}
		return best;
	}

	/**
	 * Which of the patient's changes must support the drug to lift what opposes it: of
	 * those that the evidence is about the most exact, and any that is more exact still.
	 * Support for a fusion does not lift that a change of its residues resists; support
	 * for a change of residues lifts what is said of the exon or the fusion.
	 */
	private void exactly(Reason against, List<Variant> same, List<Variant> closer) {
		ProfileNode profile = profile(against.fact());
		List<Variant> present = this.question.patient().genotype().present();
		int most = -1;
		for (Variant variant : present) {
			if (profile != null && agrees(profile, variant)) {
				most = Math.max(most, detail(variant));
			}
		}
		for (Variant variant : present) {
			if (detail(variant) > most) {
				closer.add(variant);
			}
			else if (profile != null && detail(variant) == most && agrees(profile, variant)) {
				same.add(variant);
			}
		}
	}

	private static int detail(Variant variant) {
		return switch (variant) {
			case Variant.ProteinChange change -> 2;
			case Variant.ExonChange change -> 1;
			default -> 0;
		};
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
