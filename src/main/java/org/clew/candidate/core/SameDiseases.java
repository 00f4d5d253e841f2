package org.clew.candidate.core;

import java.util.Arrays;

/**
 * Which records mean one disease, by exact mappings: each has the one with the lowest
 * index as its representative.
 */
final class SameDiseases {

	private final int[] representatives;

	private SameDiseases(int[] representatives) {
		this.representatives = representatives;
	}

	static SameDiseases none() {
		return new SameDiseases(new int[0]);
	}

	int of(int disease) {
		return (disease < this.representatives.length) ? this.representatives[disease] : disease;
	}

	Indices of(Indices diseases) {
		boolean changes = false;
		int[] same = new int[diseases.size()];
		for (int i = 0; i < same.length; i++) {
			same[i] = of(diseases.get(i));
			changes |= same[i] != diseases.get(i);
		}
		return changes ? Indices.of(Arrays.stream(same).distinct().toArray()) : diseases;
	}

	/**
	 * Joins two diseases and all that either is already joined with.
	 * @return the diseases joined; this one if they were already
	 */
	SameDiseases joined(int one, int other) {
		int lower = Math.min(of(one), of(other));
		int higher = Math.max(of(one), of(other));
		if (lower == higher) {
			return this;
		}
		int before = this.representatives.length;
		int[] joined = Arrays.copyOf(this.representatives, Math.max(before, Math.max(one, other) + 1));
		for (int i = before; i < joined.length; i++) {
			joined[i] = i;
		}
		for (int i = 0; i < joined.length; i++) {
			joined[i] = (joined[i] == higher) ? lower : joined[i];
		}
		return new SameDiseases(joined);
	}

}
