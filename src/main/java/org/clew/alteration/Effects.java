package org.clew.alteration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.clew.alteration.Variant.CopyNumber;
import org.clew.alteration.Variant.Expression;
import org.clew.alteration.Variant.GeneStatus;
import org.clew.alteration.Variant.ProteinChange;
import org.clew.alteration.fact.ClassTable;

/**
 * What variants do, as sources say. A variant that no source has studied has an unknown
 * effect.
 */
final class Effects {

	private static final List<Known> ALL = ClassTable.effects()
		.stream()
		.map((row) -> new Known(Classes.named(row.symbol(), List.of(row.variant())).getFirst(),
				FunctionalEffect.valueOf(row.effect())))
		.toList();

	private static final int REMEMBERED = 10_000;

	/** The effects of variants that were asked about. */
	private static final Map<Variant, FunctionalEffect> ASKED = new ConcurrentHashMap<>();

	private Effects() {
	}

	static FunctionalEffect of(Variant variant) {
		FunctionalEffect known = ASKED.get(variant);
		if (known == null) {
			known = find(variant);
			if (ASKED.size() >= REMEMBERED) {
				ASKED.clear();
			}
			ASKED.put(variant, known);
		}
		return known;
	}

	private static FunctionalEffect find(Variant variant) {
		return ALL.stream()
			.filter((known) -> Inclusion.includes(known.variant, variant))
			.map(Known::effect)
			.findFirst()
			.or(() -> Classes.effectOf(variant))
			.or(() -> told(variant))
			.orElse(isLoss(variant) ? FunctionalEffect.LOSS_OF_FUNCTION : FunctionalEffect.UNKNOWN);
	}

	private static Optional<FunctionalEffect> told(Variant variant) {
		if (variant instanceof GeneStatus status && status.status() == GeneStatus.Status.GAIN_OF_FUNCTION) {
			return Optional.of(FunctionalEffect.GAIN_OF_FUNCTION);
		}
		return (variant instanceof Expression expression && expression.isThere())
				? Optional.of(FunctionalEffect.EXPRESSED) : Optional.empty();
	}

	/**
	 * Loss, deletion, inactivation and truncation are one class. A truncation, or a
	 * protein that is gone, is a loss in a suppressor only; a deletion in frame, an exon
	 * that is skipped and one copy that is left are none.
	 */
	static boolean isLoss(Variant variant) {
		boolean suppressor = variant.isOfSuppressor();
		return switch (variant) {
			case GeneStatus status -> switch (status.status()) {
				case LOSS_OF_FUNCTION -> true;
				case TRUNCATED, FRAMESHIFT, NONSENSE -> suppressor;
				default -> false;
			};
			case CopyNumber copies -> copies.change() == CopyNumber.Change.DELETION;
			case ProteinChange change -> suppressor && change.truncates();
			case Expression expression -> suppressor && expression.level() == Expression.Level.ABSENT;
			default -> false;
		};
	}

	private record Known(Variant variant, FunctionalEffect effect) {
	}

}
