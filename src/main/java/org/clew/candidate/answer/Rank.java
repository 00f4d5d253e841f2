package org.clew.candidate.answer;

import java.util.List;

/**
 * What places a candidate within its band: the first term that differs decides.
 *
 * @param terms in the order in which they decide
 */
public record Rank(List<Term> terms) {

	public Rank {
		terms = List.copyOf(terms);
	}

	/**
	 * One term of the order.
	 *
	 * @param name what it is
	 * @param value more is better
	 */
	public record Term(String name, int value) {
	}

}
