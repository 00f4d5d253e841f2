package org.clew.generate;

import java.util.SplittableRandom;

/**
 * The diseases' hierarchy: fifteen levels, each wider than the one above; one disease in
 * five has two parents.
 */
final class Hierarchy {

	private static final int LEVELS = 15;

	private static final double SECOND_PARENT = 0.2;

	private final int[][] parents;

	private Hierarchy(int[][] parents) {
		this.parents = parents;
	}

	static Hierarchy of(int diseases, long seed) {
		int[][] parents = new int[diseases][];
		SplittableRandom random = new SplittableRandom(seed);
		int above = 0;
		int start = 0;
		int end = 1;
		parents[0] = new int[0];
		for (int level = 1; level <= LEVELS; level++) {
			above = start;
			start = end;
			end = Math.max(start + 1, (int) Math.round(Math.pow(diseases, level / (double) LEVELS)));
			for (int disease = start; disease < Math.min(end, diseases); disease++) {
				parents[disease] = parents(random, above, start);
			}
		}
		return new Hierarchy(parents);
	}

	private static int[] parents(SplittableRandom random, int from, int to) {
		int first = random.nextInt(from, to);
		int second = random.nextInt(to);
		return (random.nextDouble() < SECOND_PARENT && second != first) ? new int[] { first, second }
				: new int[] { first };
	}

	/** The parents of a disease, which all come before it. */
	int[] parents(int disease) {
		return this.parents[disease].clone();
	}

}
