package org.clew.alteration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.clew.alteration.fact.Families;
import org.clew.alteration.fact.Suppressors;
import org.jspecify.annotations.Nullable;

/**
 * One alteration. Equal variants are equal objects, and {@code toString} gives one
 * spelling, which the grammar reads again.
 */
public sealed interface Variant {

	/** The genes that it changes. A family, such as NTRK, stands for its members. */
	default List<String> symbols() {
		return switch (this) {
			case ProteinChange change -> Families.members(change.symbol());
			case ExonChange change -> Families.members(change.symbol());
			case CopyNumber copies -> Families.members(copies.symbol());
			case Expression expression -> Families.members(expression.symbol());
			case GeneStatus status -> Families.members(status.symbol());
			case Named named -> (named.symbol() != null) ? Families.members(named.symbol()) : List.of();
			case Fusion fusion -> fusion.genes();
		};
	}

	/**
	 * {@return whether it says that something is not there}
	 */
	default boolean isAbsence() {
		return (this instanceof Expression expression && !expression.isThere())
				|| (this instanceof GeneStatus gene && gene.status() == GeneStatus.Status.WILD_TYPE);
	}

	/**
	 * {@return whether its genes are tumour suppressors, which tumours lose}
	 */
	default boolean isOfSuppressor() {
		List<String> symbols = symbols();
		return !symbols.isEmpty() && symbols.stream().allMatch(Suppressors::contains);
	}

	/**
	 * {@return what it does to its gene, as far as a source says}
	 */
	default FunctionalEffect effect() {
		return Effects.of(this);
	}

	/**
	 * {@return the groups that it falls in}
	 */
	default List<VariantClass> classes() {
		return Classes.of(this);
	}

	/**
	 * A change of residues, such as BRAF V600E. The alternative is empty where none is
	 * given: V600 is any change of that residue.
	 *
	 * @param kind what happens
	 * @param reference the first residue, as one letter
	 * @param last the last residue, the same as the first for one residue
	 * @param alternative what stands there afterwards, or is inserted
	 */
	record ProteinChange(String symbol, ProteinChange.Kind kind, String reference, int start, String last, int end,
			String alternative) implements Variant {

		boolean truncates() {
			return this.kind == ProteinChange.Kind.NONSENSE || this.kind == ProteinChange.Kind.FRAMESHIFT;
		}

		@Override
		public String toString() {
			return Spelling.of(this);
		}

		/** What happens to the residues. */
		public enum Kind {

			ANY, SUBSTITUTION, NONSENSE, FRAMESHIFT, DELETION, INSERTION, DUPLICATION, DELINS, EXTENSION, START_LOSS,
			SYNONYMOUS

		}

	}

	/**
	 * A change somewhere in an exon, or of whole exons.
	 *
	 * @param first the first exon
	 * @param last the last exon, the same as the first for one
	 * @param kind what happens
	 */
	record ExonChange(String symbol, int first, int last, ExonChange.Kind kind) implements Variant {

		@Override
		public String toString() {
			return Spelling.of(this);
		}

		/** What happens to the exon. */
		public enum Kind {

			MUTATION, DELETION, INSERTION, SKIPPING, SPLICE_SITE, FRAMESHIFT

		}

	}

	/**
	 * Two genes joined, in either order. A partner that is null is any gene.
	 *
	 * @param five the gene at the 5' end
	 * @param three the gene at the 3' end
	 * @param form the exons or the variant, such as {@code e6::e20}, if given
	 */
	record Fusion(@Nullable String five, @Nullable String three, @Nullable String form) implements Variant {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Fusion fusion && Objects.equals(this.form, fusion.form)
					&& (joins(fusion.five, fusion.three) || joins(fusion.three, fusion.five));
		}

		private List<String> genes() {
			if (this.five == null || this.three == null) {
				String known = (this.five != null) ? this.five : this.three;
				return (known != null) ? Families.members(known) : List.of();
			}
			Set<String> genes = new LinkedHashSet<>(Families.members(this.five));
			genes.addAll(Families.members(this.three));
			return List.copyOf(genes);
		}

		private boolean joins(@Nullable String one, @Nullable String other) {
			return Objects.equals(this.five, one) && Objects.equals(this.three, other);
		}

		@Override
		public int hashCode() {
			return 31 * (Objects.hashCode(this.five) + Objects.hashCode(this.three)) + Objects.hashCode(this.form);
		}

		@Override
		public String toString() {
			return Spelling.of(this);
		}

	}

	/**
	 * More or fewer copies of a gene.
	 *
	 * @param change how many
	 */
	record CopyNumber(String symbol, Change change) implements Variant {

		@Override
		public String toString() {
			return Spelling.of(this);
		}

		/**
		 * How many copies. An amplification is a gain; a deletion is of all copies or of
		 * an unknown number, and a heterozygous deletion leaves one.
		 */
		public enum Change {

			AMPLIFICATION, GAIN, DELETION, HETEROZYGOUS_DELETION

		}

	}

	/**
	 * How much of a protein or its message is there. No change of the gene follows from
	 * it.
	 *
	 * @param level how much
	 * @param assay how it was measured, such as IHC, CPS, TPS or TIIC, if given
	 * @param cutoff the limit as the source gives it, such as {@code >= 50%}, if given
	 */
	record Expression(String symbol, Level level, @Nullable String assay, @Nullable Cutoff cutoff) implements Variant {

		@Override
		public String toString() {
			return Spelling.of(this);
		}

		/** Whether the protein is there, however little of it. */
		boolean isThere() {
			return this.level != Level.ABSENT && this.level != Level.UNDER;
		}

		/**
		 * {@return whether a test calls it positive}
		 */
		public boolean isPositive() {
			return this.level == Level.PRESENT || this.level == Level.OVER;
		}

		/** How much. HER2-low and HER2-ultralow are levels of their own. */
		public enum Level {

			OVER, PRESENT, EQUIVOCAL, LOW, ULTRALOW, UNDER, ABSENT

		}

	}

	/**
	 * What is said of a gene as a whole.
	 *
	 * @param status what is said
	 */
	record GeneStatus(String symbol, Status status) implements Variant {

		@Override
		public String toString() {
			return Spelling.of(this);
		}

		/** What can be said of a gene as a whole. */
		public enum Status {

			/** Changed in any way: sequence, copies or fusion. */
			ALTERED,
			/** Changed in its sequence. */
			MUTATED,
			/**
			 * Changed in a way that a reader of the variant calls pathogenic or
			 * oncogenic.
			 */
			ONCOGENIC, GAIN_OF_FUNCTION, LOSS_OF_FUNCTION, TRUNCATED, FRAMESHIFT, NONSENSE, MISSENSE, SPLICE_SITE,
			WILD_TYPE

		}

	}

	/**
	 * An event with a name of its own, such as EGFR vIII, FLT3 ITD or MSI-H.
	 *
	 * @param symbol the gene, null for what concerns no single gene
	 * @param name one spelling of its name
	 * @param cutoff the number by which it is called so, if given
	 */
	record Named(@Nullable String symbol, String name, @Nullable Cutoff cutoff) implements Variant {

		/** An event without a number. */
		public Named(@Nullable String symbol, String name) {
			this(symbol, name, null);
		}

		@Override
		public String toString() {
			return Spelling.of(this);
		}

	}

}
