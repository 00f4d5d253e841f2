package org.clew.name;

import java.util.stream.IntStream;

/** How far apart two spellings are. */
public final class Distance {

	private Distance() {
	}

	/**
	 * Levenshtein's distance, row by row.
	 * @return how many letters to add, drop or exchange to make one of the other
	 */
	public static int between(String one, String other) {
		int[] above = IntStream.rangeClosed(0, other.length()).toArray();
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[above.length];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int changed = above[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
			}
			above = row;
		}
		return above[above.length - 1];
	}

}
