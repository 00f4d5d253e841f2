package org.clew.alteration;

import java.util.Objects;

import org.clew.alteration.Genotype.PanelNegative;
import org.clew.alteration.Genotype.Seen;
import org.clew.alteration.Variant.CopyNumber;
import org.clew.alteration.Variant.Expression;
import org.clew.alteration.Variant.Fusion;
import org.clew.alteration.Variant.GeneStatus.Status;
import org.clew.alteration.Variant.GeneStatus;
import org.clew.alteration.Variant.Named;
import org.clew.alteration.Variant.ProteinChange;
import org.clew.alteration.fact.Markers;

/**
 * What is known not to be there. Not listed is not absent: only a stated negative, or a
 * test that could have seen it, says so.
 */
final class Absence {

	private Absence() {
	}

	static boolean isDenied(Variant needed, Genotype genotype) {
		for (Variant absent : genotype.absent()) {
			if (denies(absent, needed)) {
				return true;
			}
		}
		for (PanelNegative panel : genotype.tested()) {
			if (denies(panel, needed)) {
				return true;
			}
		}
		return false;
	}

	/** If it were there, what is said to be absent would be there too. */
	private static boolean denies(Variant absent, Variant asked) {
		if (absent instanceof Named low && low.cutoff() == null && asked instanceof Named high) {
			return low.name().equals(high.name()) && Objects.equals(low.symbol(), high.symbol());
		}
		if (asked instanceof Fusion fusion && absent instanceof GeneStatus status) {
			return status.status() == Status.ALTERED && status.symbols().stream().anyMatch(fusion.symbols()::contains);
		}
		if (!Inclusion.covers(absent, asked) && !(absent instanceof Fusion)) {
			return absent.equals(asked);
		}
		Agreement agreement = Comparison.of(absent, asked);
		return agreement == Agreement.SAME || agreement == Agreement.GENE;
	}

	/** A panel that reads one of a fusion's genes would have seen it. */
	private static boolean denies(PanelNegative panel, Variant needed) {
		boolean reads = (needed instanceof Fusion) ? needed.symbols().stream().anyMatch(panel.symbols()::contains)
				: !needed.symbols().isEmpty() && panel.symbols().containsAll(needed.symbols());
		return reads && sees(panel, needed);
	}

	private static boolean sees(PanelNegative panel, Variant needed) {
		return switch (needed) {
			case Fusion fusion -> panel.sees().contains(Seen.FUSION);
			case CopyNumber copies -> panel.sees().contains(Seen.COPY_NUMBER);
			case Expression expression -> panel.sees().contains(Seen.EXPRESSION);
			case GeneStatus status when status.status() == Status.ALTERED
					|| status.status() == Status.LOSS_OF_FUNCTION ->
				panel.sees().contains(Seen.SEQUENCE) && panel.sees().contains(Seen.COPY_NUMBER)
						&& (status.status() == Status.LOSS_OF_FUNCTION || panel.sees().contains(Seen.FUSION));
			default -> panel.sees().contains(Seen.SEQUENCE);
		};
	}

	/** A gene is wild type if nothing was found in it and somebody looked. */
	static Agreement wildType(Variant needed, Genotype genotype) {
		boolean changed = genotype.present().stream().anyMatch((present) -> changes(present, needed));
		if (changed) {
			return Agreement.CONTRADICTED;
		}
		boolean said = genotype.absent().stream().anyMatch((absent) -> excludes(absent, needed));
		boolean read = genotype.tested()
			.stream()
			.anyMatch((panel) -> panel.symbols().containsAll(needed.symbols()) && panel.sees()
				.contains(needed.symbols().stream().allMatch(Markers::isKnownByFusions) ? Seen.FUSION : Seen.SEQUENCE));
		return (said || read) ? Agreement.SAME : Agreement.NOT_KNOWN;
	}

	private static boolean changes(Variant present, Variant needed) {
		boolean silent = present instanceof Expression
				|| (present instanceof ProteinChange change && change.kind() == ProteinChange.Kind.SYNONYMOUS);
		return !silent && Inclusion.meet(present, needed);
	}

	private static boolean excludes(Variant absent, Variant needed) {
		if (absent instanceof Fusion fusion) {
			return needed.symbols()
				.stream()
				.allMatch((symbol) -> Markers.isKnownByFusions(symbol) && fusion.symbols().contains(symbol))
					&& (fusion.five() == null || fusion.three() == null);
		}
		return absent instanceof GeneStatus status && Inclusion.covers(status, needed)
				&& (status.status() == Status.ALTERED || status.status() == Status.MUTATED);
	}

}
