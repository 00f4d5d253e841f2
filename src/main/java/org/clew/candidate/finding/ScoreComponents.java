package org.clew.candidate.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clew.evidence.Stance;

/**
 * How a score comes about: of each basis and stance the strongest finding counts, once.
 *
 * @param terms what counts, the weightiest first
 */
public record ScoreComponents(List<ScoreTerm> terms) {

	private static final double PRECISION = 10_000;

	/**
	 * Takes the strongest finding of each kind and side, as many reports of one kind are
	 * not as many reasons.
	 * @param findings what was found for one drug
	 * @return what counts of it
	 */
	public static ScoreComponents of(Collection<Finding> findings) {
		Map<List<Enum<?>>, ScoreTerm> strongest = new LinkedHashMap<>();
		for (Finding finding : findings) {
			strongest.merge(List.of(finding.basis(), finding.stance()), finding.term(),
					(one, other) -> (other.value() > one.value()) ? other : one);
		}
		List<ScoreTerm> terms = new ArrayList<>(strongest.values());
		terms.sort(Comparator.comparingDouble(ScoreTerm::value).reversed());
		return new ScoreComponents(terms);
	}

	/**
	 * {@return how strong all is that speaks for the drug, 0 to 1}
	 */
	public double support() {
		return rounded(joined(Stance.SUPPORTS));
	}

	/**
	 * {@return how strong all is that speaks against it, 0 to 1}
	 */
	public double opposition() {
		return rounded(joined(Stance.OPPOSES));
	}

	/**
	 * {@return the support, less what opposes it, 0 to 1}
	 */
	public double score() {
		return rounded(joined(Stance.SUPPORTS) * (1 - joined(Stance.OPPOSES)));
	}

	/** Independent reasons join as in a noisy or: none alone is certain, each adds. */
	private double joined(Stance stance) {
		double remaining = 1;
		for (ScoreTerm term : this.terms) {
			remaining *= (term.stance() == stance) ? 1 - term.value() : 1;
		}
		return 1 - remaining;
	}

	/**
	 * Rounds to what is shown.
	 * @param value a score or a part of one
	 * @return the value to four places
	 */
	public static double rounded(double value) {
		return Math.round(value * PRECISION) / PRECISION;
	}

}
