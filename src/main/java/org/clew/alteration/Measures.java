package org.clew.alteration;

import org.clew.alteration.Variant.CopyNumber;
import org.clew.alteration.Variant.Expression.Level;
import org.clew.alteration.Variant.Expression;

/**
 * Compares what was measured of a protein. A protein is no alteration: it says nothing of
 * the gene's sequence, and the gene's sequence says nothing of it.
 */
final class Measures {

	private Measures() {
	}

	static Agreement compare(Variant needed, Variant present) {
		if (needed instanceof Expression one && present instanceof Expression other) {
			return compare(one, other);
		}
		if ((Effects.isLoss(needed) && Effects.isLoss(present)) || Classes.areAlike(needed, present)) {
			return Agreement.CLASS;
		}
		boolean her2 = needed.symbols().contains("ERBB2");
		boolean against = her2
				&& ((isAmplified(needed) && isNegative(present)) || (isNegative(needed) && isAmplified(present)));
		return against ? Agreement.CONTRADICTED : Agreement.NOT_KNOWN;
	}

	private static boolean isAmplified(Variant variant) {
		return variant instanceof CopyNumber copies && copies.change() == CopyNumber.Change.AMPLIFICATION;
	}

	private static boolean isNegative(Variant variant) {
		return variant instanceof Expression expression && !expression.isPositive()
				&& expression.level() != Level.EQUIVOCAL;
	}

	/** Assays differ: what one found says nothing of another's cut-off. */
	private static Agreement compare(Expression needed, Expression present) {
		if (needed.assay() != null && present.assay() != null && !needed.assay().equals(present.assay())) {
			return Agreement.NOT_KNOWN;
		}
		if (present.level() == Level.EQUIVOCAL) {
			return needed.isPositive() ? Agreement.NOT_KNOWN : Agreement.WIDER;
		}
		if (areOpposite(needed, present)) {
			return Agreement.CONTRADICTED;
		}
		if (isLow(needed) && present.level() == Level.ABSENT) {
			return Agreement.NOT_KNOWN;
		}
		Cutoff wanted = needed.cutoff();
		Cutoff measured = present.cutoff();
		if (wanted != null && measured != null && "=".equals(measured.sign()) && wanted.unit().equals(measured.unit())
				&& !wanted.admits(measured.value())) {
			return Agreement.CONTRADICTED;
		}
		return Agreement.WIDER;
	}

	/** A test that is called negative may still have seen a little. */
	private static boolean isLow(Expression expression) {
		return expression.level() == Level.LOW || expression.level() == Level.ULTRALOW;
	}

	private static boolean areOpposite(Expression needed, Expression present) {
		boolean lower = present.level() == Level.ABSENT || isLow(present);
		if (needed.isPositive()) {
			return lower || present.level() == Level.UNDER;
		}
		return present.isPositive();
	}

}
