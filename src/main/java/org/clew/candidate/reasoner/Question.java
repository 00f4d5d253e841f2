package org.clew.candidate.reasoner;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.clew.access.Pathways;
import org.clew.alteration.Agreement;
import org.clew.alteration.MolecularProfile;
import org.clew.alteration.Variant;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.answer.Fit;
import org.clew.candidate.answer.Fit.Holding;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.patient.Patient;
import org.jspecify.annotations.Nullable;

import static org.clew.alteration.Variant.Expression.Level.PRESENT;

/**
 * A patient set against a graph: how diseases relate to the patient's, and how profiles
 * agree with what was found.
 */
final class Question {

	private final Core core;

	private final Patient patient;

	private final Lineage lineage;

	/** What lies where the patient is treated; empty if that is not known. */
	private final Set<String> places;

	/** By the index of the profile; each is compared once. */
	private final @Nullable Agreement[] agreements;

	/**
	 * By the index of the profile, how exact a change of the patient it is about, and
	 * one.
	 */
	private final byte[] details;

	private final Genes genes;

	private final List<Change> present;

	Question(Core core, Patient patient) {
		this.core = core;
		this.patient = patient;
		this.lineage = new Lineage(core, patient.disease());
		this.places = (patient.jurisdiction() != null) ? Pathways.places("patient.jurisdiction", patient.jurisdiction())
				: Set.of();
		this.agreements = new Agreement[core.profiles()];
		this.details = new byte[core.profiles()];
		this.genes = new Genes(core, patient, this.lineage);
		this.present = patient.genotype().present().stream().map(Change::new).toList();
	}

	Core core() {
		return this.core;
	}

	Patient patient() {
		return this.patient;
	}

	Lineage lineage() {
		return this.lineage;
	}

	BitSet altered() {
		return this.genes.altered();
	}

	/** Whether nothing was found, and nothing was looked for and not found. */
	boolean isUntested() {
		return this.patient.genotype().present().isEmpty() && this.patient.genotype().absent().isEmpty();
	}

	/** Whether a test says that a protein is not there. */
	boolean isDenied(int target) {
		String symbol = this.core.target(target).symbol();
		return symbol != null && !isUntested()
				&& new MolecularProfile.Of(new Variant.Expression(symbol, PRESENT, null, null))
					.in(this.patient.genotype()) == Agreement.CONTRADICTED;
	}

	/**
	 * Whether a fact is about tumours only, and the patient has none: what is done to a
	 * tumour is not done to who was born with the same change.
	 */
	boolean isOfOtherNature(Indices diseases) {
		if (!this.lineage.isGiven() || this.lineage.isTumour() || diseases.isEmpty()) {
			return false;
		}
		DiseaseKinds kinds = DiseaseKinds.of(this.core);
		for (int i = 0; i < diseases.size(); i++) {
			if (!kinds.isOfTumours(this.core.same(diseases.get(i)))) {
				return false;
			}
		}
		return true;
	}

	/** Whether a disease is a tumour. */
	boolean isTumour(int disease) {
		return DiseaseKinds.of(this.core).isOfTumours(this.core.same(disease));
	}

	/** The antibodies and types that the patient is said to lack. */
	List<String> namedAbsent() {
		return this.patient.genotype()
			.absent()
			.stream()
			.filter(Variant.Named.class::isInstance)
			.map((variant) -> ((Variant.Named) variant).name())
			.toList();
	}

	/** Whether a licence of a jurisdiction holds where the patient is treated. */
	boolean isHere(@Nullable String jurisdiction) {
		return this.places.isEmpty() || (jurisdiction != null && this.places.contains(jurisdiction));
	}

	Genes genes() {
		return this.genes;
	}

	/**
	 * Sets a fact against the patient.
	 * @param diseases what it speaks of
	 * @param profile what it needs
	 * @param printed what it needs, as printed; not null although {@code profile} is, if
	 * it was not understood
	 * @return how it fits; null if it needs what the patient does not have
	 */
	@Nullable Fit fit(Indices diseases, @Nullable ProfileNode profile, @Nullable String printed) {
		Agreement agreement = agreement(profile, printed);
		if (agreement == Agreement.CONTRADICTED) {
			return null;
		}
		int nearest = this.lineage.nearest(diseases);
		Integer disease = (nearest >= 0) ? Integer.valueOf(diseases.get(nearest)) : null;
		DiseaseRelation relation = (disease != null) ? this.lineage.of(disease) : DiseaseRelation.NONE;
		return new Fit(relation, disease, agreement, holding(agreement, profile));
	}

	/**
	 * What is needed more exactly than it was given holds as far as the patient is known;
	 * a condition says so.
	 */
	private Holding holding(@Nullable Agreement agreement, @Nullable ProfileNode profile) {
		if (agreement == null || agreement.holds() || agreement == Agreement.WIDER) {
			return Holding.HOLDS;
		}
		if (agreement == Agreement.OTHER || (profile != null && this.genes.isExcluded(profile))) {
			return Holding.FOLDED;
		}
		return Holding.IF_FOUND;
	}

	@Nullable Agreement agreement(@Nullable ProfileNode profile, @Nullable String printed) {
		if (profile == null) {
			return (printed != null) ? Agreement.NOT_KNOWN : null;
		}
		Agreement agreement = this.agreements[profile.index()];
		if (agreement == null) {
			agreement = compared(profile);
			this.agreements[profile.index()] = agreement;
		}
		return agreement;
	}

	/** A profile of genes of which nothing is known need not be compared. */
	private Agreement compared(ProfileNode profile) {
		boolean touched = !profile.complete();
		boolean isNamed = profile.complete();
		for (int i = 0; i < profile.targets().size(); i++) {
			touched |= this.genes.isKnown(profile.targets().get(i));
			isNamed &= this.genes.isNamed(profile.targets().get(i));
		}
		Agreement agreement = touched ? profile.profile().in(this.patient.genotype()) : Agreement.NOT_KNOWN;
		if (agreement != Agreement.NOT_KNOWN) {
			return agreement;
		}
		return isMarker(profile) ? Agreement.GENE : isNamed ? Agreement.WIDER : agreement;
	}

	/**
	 * How exact the most exact of the patient's changes is that a profile is about: 3 a
	 * change of residues, 2 of an exon or one with a name, 1 a fusion or a copy number, 0
	 * what is expressed or absent.
	 */
	int detail(@Nullable ProfileNode profile) {
		if (profile == null) {
			return 0;
		}
		if (this.details[profile.index()] == 0) {
			int detail = 0;
			for (Change change : this.present) {
				if (change.detail() > detail && change.isAbout(profile)) {
					detail = change.detail();
				}
			}
			this.details[profile.index()] = (byte) (detail + 1);
		}
		return this.details[profile.index()] - 1;
	}

	/** Whether something that was found is what a profile asks for. */
	boolean isFound(@Nullable ProfileNode profile) {
		if (profile == null) {
			return false;
		}
		for (int i = 0; i < profile.targets().size(); i++) {
			if (this.genes.isNamed(profile.targets().get(i))) {
				return true;
			}
		}
		for (Change change : this.present) {
			if (change.isAskedFor(profile)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return what was found, one by one}
	 */
	List<Change> present() {
		return this.present;
	}

	/** What marks the cells of the disease is there unless a test says otherwise. */
	boolean isMarker(ProfileNode profile) {
		if (!profile.complete() || !(profile.profile() instanceof MolecularProfile.Of of)
				|| !(of.variant() instanceof Variant.Expression)) {
			return false;
		}
		for (int i = 0; i < profile.targets().size(); i++) {
			if (!this.genes.isMarker(profile.targets().get(i))) {
				return false;
			}
		}
		return true;
	}

}
