package org.clew.candidate.core;

import org.clew.alteration.FunctionalEffect;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.disease.ImplicationRole;
import org.clew.target.ActionDirection;
import org.clew.target.ActionType;
import org.jspecify.annotations.Nullable;

/** Facts of how drugs, targets and diseases work. */
public final class Biology {

	private Biology() {
	}

	/**
	 * That a drug acts on a target.
	 *
	 * @param direction which way that pushes the target
	 */
	public record Mechanism(int drug, int target, ActionType action, ActionDirection direction,
			Stated stated) implements Fact {

		@Override
		public Indices drugs() {
			return Indices.of(this.drug);
		}

		@Override
		public Indices targets() {
			return Indices.of(this.target);
		}

	}

	/**
	 * That a disease implicates a target.
	 *
	 * @param role what the target is to the disease
	 * @param effect what the change does, as far as a source says
	 * @param profile the change, where the source names one
	 * @param confidence how sure the source is; null where it does not say
	 */
	public record Implication(int disease, int target, ImplicationRole role, FunctionalEffect effect,
			@Nullable ProfileNode profile, @Nullable Confidence confidence, Stated stated) implements Fact {

		@Override
		public Indices diseases() {
			return Indices.of(this.disease);
		}

		@Override
		public Indices targets() {
			return Indices.of(this.target);
		}

	}

	/** How sure a source is that a gene belongs to a disease: Gene2Phenotype's terms. */
	public enum Confidence {

		DEFINITIVE, STRONG, MODERATE, LIMITED, DISPUTED, REFUTED

	}

	/**
	 * That two drivers exclude each other at diagnosis. After therapy both may occur.
	 *
	 * @param disease where it was shown, if not everywhere
	 */
	public record Exclusion(int one, int other, @Nullable Integer disease, Stated stated) implements Fact {

		@Override
		public Indices targets() {
			return Indices.of(this.one, this.other);
		}

		public int otherThan(int target) {
			return (this.one == target) ? this.other : this.one;
		}

	}

	/**
	 * That the loss of one target can be exploited by drugs that act on another.
	 *
	 * @param lost what the tumour has lost
	 * @param drugged what drugs act on
	 * @param only the drugs that the source limits this to; empty where it names none
	 */
	public record LossStrategy(int lost, int drugged, Indices only, Stated stated) implements Fact {

		@Override
		public Indices targets() {
			return Indices.of(this.lost);
		}

	}

}
