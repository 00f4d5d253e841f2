package org.clew.candidate;

import org.clew.evidence.Basis;
import org.clew.evidence.Stance;

/**
 * What one finding weighs, factor by factor.
 *
 * @param basis the kind of reason
 * @param stance for or against
 * @param weight of this kind of reason, by {@link Weight}
 * @param relationFactor how near the disease is
 * @param directionFactor how well the directions fit
 * @param targetSpecificity less than 1 for a target that many drugs act on
 * @param drugSpecificity less than 1 for a drug that acts on many targets
 */
record ScoreTerm(Basis basis, Stance stance, double weight, double relationFactor, double directionFactor,
		double targetSpecificity, double drugSpecificity) {

	static ScoreTerm of(Weight weight, Stance stance, double relationFactor) {
		return new ScoreTerm(weight.basis(), stance, weight.value(), relationFactor, 1, 1, 1);
	}

	public double value() {
		return this.weight * this.relationFactor * this.directionFactor * this.targetSpecificity * this.drugSpecificity;
	}

	/**
	 * The discount for promiscuity.
	 * @param degree how many drugs a target has, or how many targets a drug
	 * @return 1 for one, 0.5 for ten, 0.33 for a hundred
	 */
	static double specificity(int degree) {
		return 1 / (1 + Math.log10(Math.max(1, degree)));
	}

}
