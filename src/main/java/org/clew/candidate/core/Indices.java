package org.clew.candidate.core;

import java.util.Arrays;
import java.util.Collection;

/** Indices of nodes, in the order given. It never changes. */
public final class Indices {

	/** No node at all. */
	public static final Indices NONE = new Indices();

	private final int[] values;

	private Indices(int... values) {
		this.values = values;
	}

	public static Indices of(int value) {
		return new Indices(value);
	}

	public static Indices of(int... values) {
		return (values.length == 0) ? NONE : new Indices(values.clone());
	}

	public static Indices of(Collection<Integer> values) {
		return values.isEmpty() ? NONE : new Indices(values.stream().mapToInt(Integer::intValue).toArray());
	}

	public int size() {
		return this.values.length;
	}

	public boolean isEmpty() {
		return this.values.length == 0;
	}

	public int get(int position) {
		return this.values[position];
	}

	public boolean contains(int index) {
		for (int value : this.values) {
			if (value == index) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return the same indices in ascending order}
	 */
	public Indices sorted() {
		int[] sorted = this.values.clone();
		Arrays.sort(sorted);
		return new Indices(sorted);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Indices indices && Arrays.equals(this.values, indices.values);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.values);
	}

	@Override
	public String toString() {
		return Arrays.toString(this.values);
	}

}
