package org.clew.alteration;

import java.util.Set;

import org.clew.alteration.Variant.CopyNumber;
import org.clew.alteration.Variant.ExonChange;
import org.clew.alteration.Variant.Fusion;
import org.clew.alteration.Variant.GeneStatus.Status;
import org.clew.alteration.Variant.GeneStatus;
import org.clew.alteration.Variant.Named;
import org.clew.alteration.Variant.ProteinChange;

/** Compares what is said of a gene as a whole. */
final class Statuses {

	/** Kinds of mutation that a word such as "mutation" means too. */
	private static final Set<Status> MUTATIONS = Set.of(Status.MUTATED, Status.ONCOGENIC, Status.GAIN_OF_FUNCTION,
			Status.TRUNCATED, Status.FRAMESHIFT, Status.NONSENSE, Status.MISSENSE, Status.SPLICE_SITE);

	/** What a reader has judged to matter. */
	private static final Set<Status> JUDGED = Set.of(Status.ONCOGENIC, Status.GAIN_OF_FUNCTION, Status.LOSS_OF_FUNCTION,
			Status.TRUNCATED, Status.FRAMESHIFT, Status.NONSENSE);

	private Statuses() {
	}

	/** The evidence speaks of the gene. */
	static Agreement compare(GeneStatus needed, Variant present) {
		if (!Inclusion.covers(needed, present) && !(present instanceof Fusion)) {
			return Inclusion.meet(needed, present) ? Agreement.WIDER : Agreement.NOT_KNOWN;
		}
		return switch (needed.status()) {
			case ALTERED -> Agreement.GENE;
			case MUTATED -> mutated(present);
			case ONCOGENIC -> oncogenic(present);
			case GAIN_OF_FUNCTION -> effect(present, FunctionalEffect.GAIN_OF_FUNCTION);
			case LOSS_OF_FUNCTION ->
				Effects.isLoss(present) ? Agreement.CLASS : effect(present, FunctionalEffect.LOSS_OF_FUNCTION);
			case TRUNCATED, FRAMESHIFT, NONSENSE, MISSENSE, SPLICE_SITE -> ofKind(needed, present);
			case WILD_TYPE -> Agreement.NOT_KNOWN;
		};
	}

	private static Agreement mutated(Variant present) {
		return switch (present) {
			case ProteinChange change when change.kind() == ProteinChange.Kind.SYNONYMOUS -> Agreement.OTHER;
			case ProteinChange change -> Agreement.GENE;
			case ExonChange change -> Agreement.GENE;
			case Named named -> Agreement.GENE;
			case GeneStatus status -> MUTATIONS.contains(status.status()) ? Agreement.GENE : Agreement.WIDER;
			case Fusion fusion -> Agreement.OTHER;
			default -> Agreement.NOT_KNOWN;
		};
	}

	private static Agreement oncogenic(Variant present) {
		if (present instanceof Fusion) {
			return Agreement.OTHER;
		}
		if (Effects.isLoss(present) || isKnown(Effects.of(present))
				|| (present instanceof GeneStatus status && JUDGED.contains(status.status()))) {
			return Agreement.GENE;
		}
		return (present instanceof CopyNumber) ? Agreement.NOT_KNOWN : Agreement.WIDER;
	}

	private static boolean isKnown(FunctionalEffect effect) {
		return effect == FunctionalEffect.GAIN_OF_FUNCTION || effect == FunctionalEffect.LOSS_OF_FUNCTION
				|| effect == FunctionalEffect.DOMINANT_NEGATIVE;
	}

	/** An effect that no source states may be the one that is needed, or not. */
	private static Agreement effect(Variant present, FunctionalEffect needed) {
		if (present instanceof Fusion) {
			return Agreement.OTHER;
		}
		FunctionalEffect effect = Effects.of(present);
		if (effect == needed) {
			return Classes.isApart(present) ? Agreement.OTHER : Agreement.GENE;
		}
		return isKnown(effect) ? Agreement.OTHER
				: (present instanceof CopyNumber) ? Agreement.NOT_KNOWN : Agreement.WIDER;
	}

	private static Agreement ofKind(GeneStatus needed, Variant present) {
		if (present instanceof ProteinChange change && isOfKind(needed.status(), change)) {
			return Agreement.GENE;
		}
		if (Effects.isLoss(needed) && Effects.isLoss(present)) {
			return Agreement.CLASS;
		}
		if (present instanceof GeneStatus status) {
			return (needed.status() == Status.TRUNCATED
					&& (status.status() == Status.NONSENSE || status.status() == Status.FRAMESHIFT)) ? Agreement.GENE
							: Agreement.WIDER;
		}
		return (present instanceof CopyNumber) ? Agreement.NOT_KNOWN : Agreement.OTHER;
	}

	private static boolean isOfKind(Status status, ProteinChange change) {
		return switch (status) {
			case TRUNCATED -> change.truncates();
			case FRAMESHIFT -> change.kind() == ProteinChange.Kind.FRAMESHIFT;
			case NONSENSE -> change.kind() == ProteinChange.Kind.NONSENSE;
			case MISSENSE -> change.kind() == ProteinChange.Kind.SUBSTITUTION;
			default -> false;
		};
	}

	/** The patient's finding is told of the gene, and the evidence needs more. */
	static Agreement wider(Variant needed, GeneStatus present) {
		FunctionalEffect effect = Effects.of(needed);
		boolean lost = present.status() == Status.LOSS_OF_FUNCTION && effect == FunctionalEffect.GAIN_OF_FUNCTION;
		boolean gained = present.status() == Status.GAIN_OF_FUNCTION
				&& (effect == FunctionalEffect.LOSS_OF_FUNCTION || Effects.isLoss(needed));
		if (lost || gained) {
			return Agreement.OTHER;
		}
		if (present.status() == Status.ALTERED) {
			return Agreement.WIDER;
		}
		boolean sequence = needed instanceof ProteinChange || needed instanceof ExonChange || needed instanceof Named;
		return sequence ? Agreement.WIDER : (needed instanceof Fusion && MUTATIONS.contains(present.status()))
				? Agreement.OTHER : Agreement.NOT_KNOWN;
	}

}
