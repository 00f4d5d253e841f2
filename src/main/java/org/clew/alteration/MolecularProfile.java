package org.clew.alteration;

import java.util.List;
import java.util.stream.Stream;

/** One variant, or several joined by and, or, not. */
public sealed interface MolecularProfile {

	/**
	 * {@return the variants named in it, negated ones among them}
	 */
	Stream<Variant> variants();

	/**
	 * Compares what this profile asks for with a patient.
	 * @param genotype what is known of the patient
	 * @return how they agree
	 */
	Agreement in(Genotype genotype);

	/**
	 * {@return the genes named in it, each once}
	 */
	default List<String> symbols() {
		return variants().flatMap((variant) -> variant.symbols().stream()).distinct().toList();
	}

	/** One variant. */
	record Of(Variant variant) implements MolecularProfile {

		@Override
		public Stream<Variant> variants() {
			return Stream.of(this.variant);
		}

		@Override
		public Agreement in(Genotype genotype) {
			return Comparison.of(this.variant, genotype);
		}

		@Override
		public String toString() {
			return this.variant.toString();
		}

	}

	/** All of them together. */
	record All(List<MolecularProfile> parts) implements MolecularProfile {

		public All {
			parts = List.copyOf(parts);
		}

		@Override
		public Stream<Variant> variants() {
			return this.parts.stream().flatMap(MolecularProfile::variants);
		}

		/** As good as the worst part. */
		@Override
		public Agreement in(Genotype genotype) {
			return this.parts.stream()
				.map((part) -> part.in(genotype))
				.max(Agreement::compareTo)
				.orElse(Agreement.NOT_KNOWN);
		}

		@Override
		public String toString() {
			return Joined.with(" AND ", this.parts);
		}

	}

	/** At least one of them. */
	record Any(List<MolecularProfile> parts) implements MolecularProfile {

		public Any {
			parts = List.copyOf(parts);
		}

		@Override
		public Stream<Variant> variants() {
			return this.parts.stream().flatMap(MolecularProfile::variants);
		}

		/** As good as the best part. */
		@Override
		public Agreement in(Genotype genotype) {
			return this.parts.stream()
				.map((part) -> part.in(genotype))
				.min(Agreement::compareTo)
				.orElse(Agreement.NOT_KNOWN);
		}

		@Override
		public String toString() {
			return Joined.with(" OR ", this.parts);
		}

	}

	/** Its absence. */
	record Not(MolecularProfile part) implements MolecularProfile {

		@Override
		public Stream<Variant> variants() {
			return this.part.variants();
		}

		/** That another change was found does not say that this one is absent. */
		@Override
		public Agreement in(Genotype genotype) {
			return switch (this.part.in(genotype)) {
				case SAME, GENE -> Agreement.CONTRADICTED;
				case CONTRADICTED -> Agreement.SAME;
				case CLASS, WIDER, NOT_KNOWN, OTHER -> Agreement.NOT_KNOWN;
			};
		}

		@Override
		public String toString() {
			return "NOT " + Joined.bracketed(this.part);
		}

	}

}
