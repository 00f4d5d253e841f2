package org.clew.alteration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clew.alteration.fact.ClassTable.ClassRow;
import org.clew.alteration.fact.ClassTable;
import org.clew.alteration.grammar.ProfileReader;
import org.jspecify.annotations.Nullable;

/**
 * The classes of variants.
 */
final class Classes {

	private static final List<Known> ALL = ClassTable.classes().stream().map(Known::of).toList();

	private Classes() {
	}

	static List<VariantClass> of(Variant variant) {
		return holding(variant).filter(Known::alike).map(Known::self).toList();
	}

	private static Stream<Known> holding(Variant variant) {
		return ALL.stream().filter((known) -> known.holds(variant));
	}

	/** Whether therapy treats both alike. */
	static boolean areAlike(Variant one, Variant other) {
		return ALL.stream().anyMatch((known) -> known.alike && known.holds(one) && known.holds(other));
	}

	/** Whether it arises under therapy, beside the driver. */
	static boolean isSecondary(Variant variant) {
		return holding(variant).anyMatch((known) -> known.secondary);
	}

	/** The driver beside which it is seen. */
	static Stream<Variant> driversOf(Variant variant) {
		return holding(variant).map((known) -> known.arisesOn).flatMap(Stream::ofNullable);
	}

	static Optional<FunctionalEffect> effectOf(Variant variant) {
		return holding(variant).map((known) -> known.effect).flatMap(Stream::ofNullable).findFirst();
	}

	/** Variants that a table names by their text without the gene. */
	static List<Variant> named(String symbol, List<String> texts) {
		List<Variant> variants = new ArrayList<>();
		for (String text : texts) {
			ProfileReader reader = ProfileReader.ofEvidence(symbol.isEmpty() ? List.of() : List.of(symbol),
					(name) -> Optional.empty());
			variants.addAll(reader.read(text)
				.orElseThrow(() -> new IllegalStateException("A table names what is not understood: " + text))
				.variants()
				.toList());
		}
		return List.copyOf(variants);
	}

	/** A class with its members. */
	private record Known(VariantClass self, List<Variant> members, boolean alike, boolean secondary,
			@Nullable Variant arisesOn, @Nullable FunctionalEffect effect) {

		static Known of(ClassRow row) {
			List<Variant> drivers = row.arisesOn().isEmpty() ? List.of()
					: named(row.symbol(), List.of(row.arisesOn()));
			return new Known(new VariantClass(row.name(), row.label(), row.source()), named(row.symbol(), row.members()),
					row.alike(), row.secondary(), drivers.isEmpty() ? null : drivers.getFirst(),
					row.effect().isEmpty() ? null : FunctionalEffect.valueOf(row.effect()));
		}

		boolean holds(Variant variant) {
			return this.members.stream().anyMatch((member) -> Inclusion.includes(member, variant));
		}

	}

}
