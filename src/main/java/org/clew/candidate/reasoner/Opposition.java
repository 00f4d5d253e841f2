package org.clew.candidate.reasoner;

import java.util.stream.Stream;

import org.clew.alteration.Agreement;
import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.answer.Reason;
import org.clew.candidate.core.GeneralDiseases;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.EvidenceSignificance;
import org.clew.evidence.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether what speaks against a drug outweighs what speaks for it. Only clinical
 * evidence does, and only if it is about this patient: that the very change, or its
 * class, resists the drug, at the same level as the best support about that change or a
 * higher one; or that it failed or harmed in this disease, more clearly than it helped.
 */
final class Opposition {

	/** The labels that a person read. */
	private static final String READ = "clew:source/clew-labels";

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

	/**
	 * Whether models show that the very change resists it, and nothing shows that it
	 * works with that change. That is less than clinical evidence, and puts it last.
	 */
	boolean isLikely() {
		for (Reason reason : this.row.reasons()) {
			if (isOfChange(reason) && supportFor(reason) == 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What resists a part resists a regimen, unless the regimen is licensed here for a
	 * change as exact, or whatever the change, or its own evidence is as good.
	 * @param part what was found of the part alone
	 */
	@Nullable Reason against(Row part) {
		if (this.row.held() == Band.LICENSED && isLicensedWhateverChanged()) {
			return null;
		}
		for (Reason reason : part.reasons()) {
			if (isOfChange(reason) && isClinical(reason) && 2 * Weight.level(reason) > supportFor(reason)) {
				return reason;
			}
		}
		return null;
	}

	private boolean isLicensedWhateverChanged() {
		return this.row.reasons()
			.stream()
			.anyMatch((reason) -> reason.band() == Band.LICENSED && reason.fit().holds() && reason.agreement() == null);
	}

	private boolean isOfChange(Reason reason) {
		Agreement agreement = reason.agreement();
		return reason.stance() == Stance.OPPOSES && reason.fit().holds() && agreement != null && agreement.holds()
				&& !reason.isWeak() && resists(reason.fact()) && isOfPatient(reason);
	}

	private boolean prevails(Reason against) {
		if (against.fact() instanceof Withdrawal) {
			return false;
		}
		if (against.fact() instanceof Contraindication contraindication) {
			return this.question.lineage().isHere(contraindication.disease()) && !isLicensedHere(contraindication);
		}
		if (!isClinical(against) || !isOfPatient(against)) {
			return false;
		}
		if (against.isWeak()) {
			return this.row.held() == null;
		}
		if (!resists(against.fact())) {
			return this.row.held() == null || this.row.held().compareTo(Band.SHARED_TARGET) >= 0;
		}
		Agreement agreement = against.agreement();
		if (agreement == null) {
			return failedMoreThanHelped(against);
		}
		return agreement.holds() && 2 * Weight.level(against) >= supportFor(against);
	}

	/**
	 * What works less well, or harms more, works: that counts against what nothing
	 * clinical supports.
	 */
	private static boolean resists(Fact fact) {
		return !(fact instanceof Evidence evidence) || evidence.significance() == EvidenceSignificance.RESISTANCE;
	}

	/**
	 * A label for any tumour does not lift what another says of this disease; nor does
	 * one for a broader disease, where a person read what is said: pemetrexed is for lung
	 * cancer, and not for the squamous kind.
	 */
	private boolean isLicensedHere(Contraindication contraindication) {
		boolean read = contraindication.stated()
			.by()
			.stream()
			.anyMatch((provenance) -> provenance.sourceId().startsWith(READ));
		return this.row.reasons()
			.stream()
			.anyMatch((reason) -> reason.band() == Band.LICENSED && reason.fit().holds()
					&& reason.fit().disease() != null && !(read && reason.relation() == DiseaseRelation.BROADER));
	}

	private static boolean isClinical(Reason reason) {
		return Weight.level(reason) >= Weight.level(EvidenceLevel.C);
	}

	/**
	 * That a change resists in one disease does not say that it does in another. What was
	 * found in any tumour holds for each.
	 */
	private boolean isOfPatient(Reason reason) {
		Integer disease = reason.fit().disease();
		return disease == null || reason.relation() == DiseaseRelation.NONE || reason.relation().covers()
				|| this.question.lineage().isHere(disease) || isAnyTumour(disease);
	}

	private boolean isAnyTumour(int disease) {
		return this.question.lineage().isTumour()
				&& GeneralDiseases.isTumour(this.question.core().disease(this.question.core().same(disease)));
	}

	/**
	 * The best level of what supports the drug as exactly as the other opposes it, twice,
	 * and one more if it is about a more exact change.
	 */
	private int supportFor(Reason against) {
		ProfileNode opposing = Profiles.of(against.fact());
		int detail = detail(opposing);
		int best = 0;
		for (Reason reason : this.row.reasons()) {
			ProfileNode supporting = Profiles.of(reason.fact());
			if (supporting != null && opposing != null && reason.stance() == Stance.SUPPORTS && reason.fit().holds()
					&& isOfPatient(reason)) {
				int level = 2 * Weight.level(reason);
				best = Math.max(best, isCloser(supporting, opposing, detail) ? level + 1
						: isAsExact(supporting, opposing, detail) ? level : 0);
			}
		}
		return best;
	}

	/** How exact the most exact of the patient's changes is that a profile is about. */
	private int detail(@Nullable ProfileNode profile) {
		int most = -1;
		for (Change change : this.question.present()) {
			if (profile != null && change.agreement(profile).holds()) {
				most = Math.max(most, change.detail());
			}
		}
		return most;
	}

	/**
	 * Support for a change of residues lifts what is said of the exon or the fusion, be
	 * it another change or one that only the support names so exactly.
	 */
	private boolean isCloser(ProfileNode supporting, ProfileNode opposing, int detail) {
		int named = this.question.present().stream().mapToInt((change) -> change.named(opposing)).max().orElse(-1);
		for (Change change : this.question.present()) {
			boolean closer = change.detail() > detail && change.agreement(supporting).compareTo(Agreement.CLASS) <= 0;
			if (closer || change.named(supporting) > Math.max(named, 1)) {
				return true;
			}
		}
		return false;
	}

	/** Support for a fusion does not lift that a change of its residues resists. */
	private boolean isAsExact(ProfileNode supporting, ProfileNode opposing, int detail) {
		for (Change change : this.question.present()) {
			Agreement against = change.agreement(opposing);
			if (change.detail() == detail && against.holds() && change.agreement(supporting).compareTo(against) <= 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Of the same level, the number of patients decides; unknown numbers count as one
	 * report.
	 */
	private boolean failedMoreThanHelped(Reason against) {
		int level = Weight.level(against);
		int highest = supports().mapToInt(Weight::level).max().orElse(0);
		if (level != highest) {
			return level > highest;
		}
		return opposing(level).mapToInt(Opposition::patients)
			.sum() > supports().filter((reason) -> Weight.level(reason) == level).mapToInt(Opposition::patients).sum();
	}

	private Stream<Reason> supports() {
		return this.row.reasons()
			.stream()
			.filter((reason) -> reason.stance() == Stance.SUPPORTS && reason.fit().holds() && isOfPatient(reason));
	}

	private Stream<Reason> opposing(int level) {
		return this.row.reasons()
			.stream()
			.filter((reason) -> reason.stance() == Stance.OPPOSES && reason.fit().holds() && reason.agreement() == null
					&& Weight.level(reason) == level && isOfPatient(reason));
	}

	private static int patients(Reason reason) {
		Integer patients = reason.patients();
		return (patients != null) ? patients : 1;
	}

}
