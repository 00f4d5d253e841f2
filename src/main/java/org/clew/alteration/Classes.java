package org.clew.alteration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.clew.alteration.fact.ClassTable.ClassRow;
import org.clew.alteration.fact.ClassTable;
import org.clew.alteration.grammar.ProfileReader;
import org.jspecify.annotations.Nullable;

/** The classes of variants. */
final class Classes {

	private static final List<Known> ALL = ClassTable.classes().stream().map(Known::of).toList();

	private static final int REMEMBERED = 10_000;

	/** The classes of variants that were asked about. */
	private static final Map<Variant, List<Known>> HOLDING = new ConcurrentHashMap<>();

	private Classes() {
	}

	static List<VariantClass> of(Variant variant) {
		return holding(variant).stream().filter(Known::alike).map(Known::self).toList();
	}

	/** The variants of a question are few, and each is asked about hundreds of times. */
	private static List<Known> holding(Variant variant) {
		List<Known> known = HOLDING.get(variant);
		if (known == null) {
			known = ALL.stream().filter((each) -> each.holds(variant)).toList();
			if (HOLDING.size() >= REMEMBERED) {
				HOLDING.clear();
			}
			HOLDING.put(variant, known);
		}
		return known;
	}

	/** Whether therapy treats both alike. */
	static boolean areAlike(Variant one, Variant other) {
		List<Known> others = holding(other);
		for (Known known : holding(one)) {
			if (known.alike && others.contains(known)) {
				return true;
			}
		}
		return false;
	}

	/** Whether both are names of one event. */
	static boolean areOne(Variant one, Variant other) {
		List<Known> others = holding(other);
		for (Known known : holding(one)) {
			if (known.one && others.contains(known)) {
				return true;
			}
		}
		return false;
	}

	/** Whether it activates its gene and is not meant where others are. */
	static boolean isApart(Variant variant) {
		return holding(variant).stream().anyMatch((known) -> known.apart);
	}

	/** Whether it arises under therapy, beside the driver. */
	static boolean isSecondary(Variant variant) {
		return holding(variant).stream().anyMatch((known) -> known.secondary);
	}

	/** The driver beside which it is seen. */
	static Stream<Variant> driversOf(Variant variant) {
		return holding(variant).stream().map((known) -> known.arisesOn).flatMap(Stream::ofNullable);
	}

	static Optional<FunctionalEffect> effectOf(Variant variant) {
		return holding(variant).stream().map((known) -> known.effect).flatMap(Stream::ofNullable).findFirst();
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
	private record Known(VariantClass self, List<Variant> members, boolean alike, boolean one, boolean apart,
			boolean secondary, @Nullable Variant arisesOn, @Nullable FunctionalEffect effect) {

		static Known of(ClassRow row) {
			List<Variant> drivers = row.arisesOn().isEmpty() ? List.of() : named(row.symbol(), List.of(row.arisesOn()));
			return new Known(new VariantClass(row.name(), row.label(), row.source()),
					named(row.symbol(), row.members()), row.alike(), row.one(), row.apart(), row.secondary(),
					drivers.isEmpty() ? null : drivers.getFirst(),
					row.effect().isEmpty() ? null : FunctionalEffect.valueOf(row.effect()));
		}

		/** Each class stands once in the table. */
		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return this.self.hashCode();
		}

		boolean holds(Variant variant) {
			return this.members.stream().anyMatch((member) -> Inclusion.includes(member, variant));
		}

	}

}
