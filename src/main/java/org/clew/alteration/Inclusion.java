package org.clew.alteration;

import java.util.Collections;
import java.util.Objects;

import org.clew.alteration.Variant.CopyNumber;
import org.clew.alteration.Variant.ExonChange;
import org.clew.alteration.Variant.Expression;
import org.clew.alteration.Variant.Fusion;
import org.clew.alteration.Variant.Named;
import org.clew.alteration.Variant.ProteinChange;
import org.clew.alteration.fact.Exons;
import org.clew.alteration.fact.Families;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words for one variant mean another one too, below the level of the gene:
 * V600 means V600E, an exon 19 deletion means E746_A750del, an ALK fusion means EML4-ALK.
 */
final class Inclusion {

	private static final String HER2 = "ERBB2";

	private Inclusion() {
	}

	static boolean includes(Variant wide, Variant narrow) {
		if (wide.equals(narrow)) {
			return true;
		}
		return switch (wide) {
			case ProteinChange change -> narrow instanceof ProteinChange other && includes(change, other);
			case ExonChange exon -> includes(exon, narrow);
			case Fusion fusion -> narrow instanceof Fusion other && includes(fusion, other);
			case CopyNumber copies -> narrow instanceof CopyNumber other && covers(copies, other)
					&& copies.change() == CopyNumber.Change.GAIN && other.change() == CopyNumber.Change.AMPLIFICATION;
			case Expression expression -> narrow instanceof Expression other && includes(expression, other);
			case Named named -> narrow instanceof Named other && includes(named, other);
			case Variant.GeneStatus status -> narrow instanceof Variant.GeneStatus other && covers(status, other)
					&& status.status() == other.status();
		};
	}

	/** Whether all genes of the narrow one are among those of the wide one. */
	static boolean covers(Variant wide, Variant narrow) {
		return !narrow.symbols().isEmpty() && wide.symbols().containsAll(narrow.symbols());
	}

	/** A family's V600E means that of each member. */
	private static boolean includes(ProteinChange wide, ProteinChange narrow) {
		if (!covers(wide, narrow) || wide.start() != narrow.start() || !wide.reference().equals(narrow.reference())) {
			return false;
		}
		if (wide.kind() == ProteinChange.Kind.ANY) {
			return wide.end() == narrow.end() && narrow.kind() != ProteinChange.Kind.SYNONYMOUS;
		}
		return wide.kind() == narrow.kind() && wide.end() == narrow.end()
				&& wide.alternative().equals(narrow.alternative());
	}

	private static boolean includes(ExonChange wide, Variant narrow) {
		if (!covers(wide, narrow)) {
			return false;
		}
		if (narrow instanceof ExonChange other) {
			return wide.first() == other.first() && wide.last() == other.last()
					&& (wide.kind() == ExonChange.Kind.MUTATION || wide.kind() == other.kind());
		}
		return narrow instanceof ProteinChange change && fits(wide.kind(), change) && isWithin(wide, change);
	}

	/** Whether an exon's residues hold a change. */
	static boolean isWithin(ExonChange exon, ProteinChange change) {
		for (int number = exon.first(); number <= exon.last(); number++) {
			if (Exons.of(change.symbol(), number)
				.filter((one) -> one.holds(change.start(), change.end()))
				.isPresent()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a kind of exon change means this kind of change: deletions shorten in
	 * frame.
	 */
	static boolean fits(ExonChange.Kind kind, ProteinChange change) {
		return switch (kind) {
			case MUTATION -> change.kind() != ProteinChange.Kind.SYNONYMOUS;
			case DELETION -> growth(change) < 0;
			case INSERTION -> growth(change) > 0;
			case FRAMESHIFT -> change.kind() == ProteinChange.Kind.FRAMESHIFT;
			case SKIPPING, SPLICE_SITE -> false;
		};
	}

	/** How many residues more, or fewer, the protein has. */
	private static int growth(ProteinChange change) {
		int span = change.end() - change.start() + 1;
		return switch (change.kind()) {
			case DELETION -> -span;
			case INSERTION -> Math.max(1, change.alternative().length());
			case DUPLICATION -> span;
			case DELINS -> change.alternative().length() - span;
			default -> 0;
		};
	}

	private static boolean includes(Fusion wide, Fusion narrow) {
		if (wide.form() != null && !Objects.equals(wide.form(), narrow.form())) {
			return false;
		}
		if (wide.five() != null && wide.three() != null) {
			return (matches(wide.five(), narrow.five()) && matches(wide.three(), narrow.three()))
					|| (matches(wide.five(), narrow.three()) && matches(wide.three(), narrow.five()));
		}
		String known = (wide.five() != null) ? wide.five() : wide.three();
		return known != null && (matches(known, narrow.five()) || matches(known, narrow.three()));
	}

	private static boolean matches(String wide, @Nullable String narrow) {
		return narrow != null && Families.members(wide).containsAll(Families.members(narrow));
	}

	private static boolean includes(Expression wide, Expression narrow) {
		return covers(wide, narrow) && (wide.level() == narrow.level() || meansToo(wide, narrow))
				&& (wide.assay() == null || wide.assay().equals(narrow.assay()))
				&& includes(wide.cutoff(), narrow.cutoff());
	}

	/** HER2-negative means HER2-low too: the test calls both negative. */
	private static boolean meansToo(Expression wide, Expression narrow) {
		boolean her2 = HER2.equals(wide.symbol());
		return switch (wide.level()) {
			case PRESENT -> narrow.level() == Expression.Level.OVER;
			case OVER -> her2 && narrow.isPositive();
			case ABSENT ->
				her2 && (narrow.level() == Expression.Level.LOW || narrow.level() == Expression.Level.ULTRALOW);
			default -> false;
		};
	}

	private static boolean includes(Named wide, Named narrow) {
		boolean genes = (wide.symbol() == null && narrow.symbol() == null) || covers(wide, narrow);
		return genes && wide.name().equals(narrow.name()) && includes(wide.cutoff(), narrow.cutoff());
	}

	private static boolean includes(@Nullable Cutoff wide, @Nullable Cutoff narrow) {
		return wide == null || wide.equals(narrow)
				|| (narrow != null && wide.unit().equals(narrow.unit()) && wide.admits(narrow));
	}

	/** Whether two variants have a gene in common. */
	static boolean meet(Variant one, Variant other) {
		return !Collections.disjoint(one.symbols(), other.symbols());
	}

}
