package org.clew.candidate.patient;

import java.util.List;

import org.clew.alteration.FunctionalEffect;
import org.clew.alteration.Genotype;
import org.clew.alteration.Variant;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.core.Node.DrugNode;
import org.clew.candidate.core.Node.TargetNode;
import org.jspecify.annotations.Nullable;

/**
 * A patient, with every name resolved. What is null or not listed is unknown.
 *
 * @param disease the disease; null if none was given or the graph lacks it
 * @param targets genes that were named without saying what is wrong with them
 * @param alterations what was found
 * @param genotype the same, with what was looked for and not found
 * @param jurisdiction where the patient is treated
 */
public record Patient(@Nullable DiseaseNode disease, List<TargetNode> targets, List<FoundAlteration> alterations,
		Genotype genotype, @Nullable Double ageYears, @Nullable String jurisdiction,
		List<PriorTherapy> priorTherapies) {

	/** Stands for the patient in a thread. */
	public static final String ID = "clew:patient";

	/** Nobody. */
	public static final Patient NONE = new Patient(null, List.of(), List.of(), Genotype.UNKNOWN, null, null, List.of());

	public Patient {
		targets = List.copyOf(targets);
		alterations = List.copyOf(alterations);
		priorTherapies = List.copyOf(priorTherapies);
	}

	/**
	 * An alteration that was found.
	 *
	 * @param effect what it does, if the asker says so; the grammar knows it otherwise
	 */
	public record FoundAlteration(Variant variant, @Nullable FunctionalEffect effect, Origin origin,
			Zygosity zygosity) {

		/** What the alteration does, as stated or as a source says. */
		public FunctionalEffect knownEffect() {
			return (this.effect != null && this.effect != FunctionalEffect.UNKNOWN) ? this.effect
					: this.variant.effect();
		}

	}

	/** Whether an alteration was inherited. */
	public enum Origin {

		GERMLINE, SOMATIC, UNKNOWN

	}

	/** On how many of the two copies of a gene an alteration lies. */
	public enum Zygosity {

		HETEROZYGOUS, HOMOZYGOUS, COMPOUND_HETEROZYGOUS, HEMIZYGOUS, UNKNOWN

	}

	/**
	 * A drug that the patient had.
	 *
	 * @param progressedOn whether the disease went on under it; null if not said
	 * @param notTolerated whether it was not tolerated; null if not said
	 */
	public record PriorTherapy(DrugNode drug, @Nullable Boolean progressedOn, @Nullable Boolean notTolerated) {
	}

}
