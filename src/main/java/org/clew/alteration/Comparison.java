package org.clew.alteration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.clew.alteration.Variant.CopyNumber;
import org.clew.alteration.Variant.ExonChange;
import org.clew.alteration.Variant.Expression;
import org.clew.alteration.Variant.Fusion;
import org.clew.alteration.Variant.GeneStatus;
import org.clew.alteration.Variant.Named;
import org.clew.alteration.Variant.ProteinChange;
import org.clew.alteration.fact.Exons;
import org.clew.alteration.fact.Partners;

/** Compares one variant that evidence needs with what is known of a patient. */
final class Comparison {

	private static final List<Agreement> HOLDING = List.of(Agreement.CLASS, Agreement.GENE);

	private Comparison() {
	}

	/**
	 * What was found decides first; then what was looked for and not found; then another
	 * change of the gene. What nobody looked for is not known.
	 */
	static Agreement of(Variant needed, Genotype genotype) {
		if (needed instanceof GeneStatus status && status.status() == GeneStatus.Status.WILD_TYPE) {
			return Absence.wildType(needed, genotype);
		}
		Set<Agreement> found = EnumSet.noneOf(Agreement.class);
		for (Variant present : genotype.present()) {
			Agreement agreement = of(needed, present);
			if (agreement == Agreement.SAME) {
				return agreement;
			}
			found.add(agreement);
		}
		for (Agreement holding : HOLDING) {
			if (found.contains(holding)) {
				return holding;
			}
		}
		if (found.contains(Agreement.CONTRADICTED) || Absence.isDenied(needed, genotype)) {
			return Agreement.CONTRADICTED;
		}
		return found.contains(Agreement.WIDER) ? Agreement.WIDER
				: found.contains(Agreement.OTHER) ? Agreement.OTHER : Agreement.NOT_KNOWN;
	}

	/** What one finding of a patient says of what is needed. */
	static Agreement of(Variant needed, Variant present) {
		if (Inclusion.includes(needed, present) || Classes.areOne(needed, present)) {
			return Agreement.SAME;
		}
		if (needed.symbols().isEmpty() || present.symbols().isEmpty()) {
			return named(needed, present);
		}
		if (!Inclusion.meet(needed, present)) {
			return Classes.areAlike(needed, present) ? Agreement.CLASS : Agreement.NOT_KNOWN;
		}
		if (needed instanceof Expression || present instanceof Expression) {
			return Measures.compare(needed, present);
		}
		if (needed instanceof GeneStatus status) {
			return Statuses.compare(status, present);
		}
		if (Inclusion.includes(present, needed)) {
			return Agreement.WIDER;
		}
		if ((Effects.isLoss(needed) && Effects.isLoss(present)) || Classes.areAlike(needed, present)) {
			return Agreement.CLASS;
		}
		return (present instanceof GeneStatus status) ? Statuses.wider(needed, status) : different(needed, present);
	}

	/**
	 * Both are events of their own: MSI-H and dMMR are one class, MSS is the opposite.
	 */
	private static Agreement named(Variant needed, Variant present) {
		if (Classes.areAlike(needed, present)) {
			return Agreement.CLASS;
		}
		boolean both = needed instanceof Named && present instanceof Named;
		return both ? Signatures.compare((Named) needed, (Named) present) : Agreement.NOT_KNOWN;
	}

	/**
	 * Two different events of one gene. Copies say nothing of the sequence, and what
	 * arises under therapy stands beside the driver.
	 */
	private static Agreement different(Variant needed, Variant present) {
		if (needed instanceof Fusion fusion) {
			return fusion(fusion, present);
		}
		if (needed instanceof CopyNumber != present instanceof CopyNumber) {
			return Agreement.NOT_KNOWN;
		}
		if (Classes.isSecondary(needed) != Classes.isSecondary(present)) {
			return Agreement.NOT_KNOWN;
		}
		if (isUnplaced(needed, present)) {
			return Agreement.WIDER;
		}
		return Agreement.OTHER;
	}

	/** No source says which residues the needed exon has. */
	private static boolean isUnplaced(Variant needed, Variant present) {
		return needed instanceof ExonChange exon && present instanceof ProteinChange change
				&& Inclusion.fits(exon.kind(), change) && Exons.of(change.symbol(), exon.first()).isEmpty()
				&& !Exons.anyHolds(change.symbol(), change.start());
	}

	private static Agreement fusion(Fusion needed, Variant present) {
		if (present instanceof Fusion other) {
			boolean driver = other.symbols()
				.stream()
				.anyMatch((symbol) -> needed.symbols().contains(symbol) && Partners.isDriver(symbol));
			return driver ? Agreement.CLASS : Agreement.OTHER;
		}
		if (Classes.driversOf(present).anyMatch((driver) -> Inclusion.includes(needed, driver))) {
			return Agreement.GENE;
		}
		boolean beside = present instanceof CopyNumber || Classes.isSecondary(present);
		return beside ? Agreement.NOT_KNOWN : Agreement.OTHER;
	}

}
