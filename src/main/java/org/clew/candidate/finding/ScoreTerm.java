package org.clew.candidate.finding;

import org.clew.evidence.Basis;
import org.clew.evidence.Stance;
import org.clew.graph.Row;

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
 * @param nameConfidence less than 1 where a source has a name only, and no identifier
 */
public record ScoreTerm(Basis basis, Stance stance, double weight, double relationFactor, double directionFactor,
		double targetSpecificity, double drugSpecificity, double nameConfidence) {

	/**
	 * A reason that no target leads to.
	 * @param weight of its kind
	 * @param stance for or against
	 * @param relationFactor how near the disease is
	 * @return the term
	 */
	public static ScoreTerm of(Weight weight, Stance stance, double relationFactor) {
		return new ScoreTerm(weight.basis(), stance, weight.value(), relationFactor, 1, 1, 1, 1);
	}

	/**
	 * {@return all of its factors multiplied, 0 to 1}
	 */
	public double value() {
		return this.weight * this.relationFactor * this.directionFactor * this.targetSpecificity * this.drugSpecificity
				* this.nameConfidence;
	}

	/**
	 * How sure it is that the names by which sources relate records mean these records.
	 * @param row what was found
	 * @param relations its relations, those that are there, each with the
	 * {@code confidence} of a matched name if it was a name
	 * @return the product; 1 where there are identifiers only
	 */
	public static double confidence(Row row, String... relations) {
		double confidence = 1;
		for (String relation : relations) {
			if (!row.values().get(relation).isNull()) {
				Double matched = row.row(relation).decimalOrNull("confidence");
				confidence *= (matched != null) ? matched : 1;
			}
		}
		return confidence;
	}

	/**
	 * The discount for promiscuity.
	 * @param degree how many drugs a target has, or how many targets a drug
	 * @return 1 for one, 0.5 for ten, 0.33 for a hundred
	 */
	public static double specificity(int degree) {
		return 1 / (1 + Math.log10(Math.max(1, degree)));
	}

}
