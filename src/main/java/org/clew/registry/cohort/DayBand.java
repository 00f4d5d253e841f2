package org.clew.registry.cohort;

import org.jspecify.annotations.Nullable;

/**
 * Days to an answer, in bands that are wide enough to hold many requests: no figure is
 * ever the days of one.
 *
 * @param from the least, in days
 * @param to the most, in days; null where the band has no end
 */
public record DayBand(int from, @Nullable Integer to) {

	private static final int[] STARTS = { 0, 3, 8, 15, 31, 61, 91 };

	/** How many bands there are. */
	public static final int COUNT = STARTS.length;

	/**
	 * The band of a number of days.
	 * @param days not negative
	 * @return the band's index, from 0
	 */
	static int index(int days) {
		int index = 0;
		while (index + 1 < COUNT && STARTS[index + 1] <= days) {
			index++;
		}
		return index;
	}

	static DayBand at(int index) {
		return new DayBand(STARTS[index], (index + 1 < COUNT) ? (Integer) (STARTS[index + 1] - 1) : null);
	}

}
