package org.clew.candidate.answer;

import java.util.ArrayList;
import java.util.List;

/** What places a candidate within its band: the first term that differs decides. */
public final class Rank implements Comparable<Rank> {

	private final List<String> names;

	private final int[] values;

	public Rank(List<String> names, int... values) {
		this.names = names;
		this.values = values;
	}

	/**
	 * {@return the terms in the order in which they decide}
	 */
	public List<Term> terms() {
		List<Term> terms = new ArrayList<>();
		for (int i = 0; i < this.values.length; i++) {
			terms.add(new Term(this.names.get(i), this.values[i]));
		}
		return terms;
	}

	/**
	 * {@return the value of one term}
	 */
	public int value(String name) {
		return this.values[this.names.indexOf(name)];
	}

	/** The better one comes first. */
	@Override
	public int compareTo(Rank other) {
		for (int i = 0; i < this.values.length; i++) {
			if (this.values[i] != other.values[i]) {
				return Integer.compare(other.values[i], this.values[i]);
			}
		}
		return 0;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Rank rank && compareTo(rank) == 0;
	}

	@Override
	public int hashCode() {
		return java.util.Arrays.hashCode(this.values);
	}

	/**
	 * One term of the order.
	 *
	 * @param name what it is
	 */
	public record Term(String name, int value) {
	}

}
