package org.clew.seed.plan;

import java.util.Optional;

/**
 * A grade or range of grades of the CTCAE, as its text has it.
 *
 * @param open whether no upper bound is stated
 */
record Grade(long lowest, long highest, boolean open) {

	private static final int MILDEST = 1;

	private static final int DEATH = 5;

	/**
	 * {@return what a text such as 3, 3–4, ≤ 2 or ≥ 3 means}
	 */
	static Optional<Grade> of(String text) {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		int last = Character.digit(text.charAt(text.length() - 1), 10);
		return Optional.of(switch (text.charAt(0)) {
			case '≤' -> new Grade(MILDEST, last, false);
			case '≥' -> new Grade(last, DEATH, true);
			default -> new Grade(Character.digit(text.charAt(0), 10), last, false);
		});
	}

	/**
	 * {@return the worst grade that it states: an open range, such as ≥ 3, does not say
	 * that anyone died}
	 */
	long worst() {
		return this.open ? this.lowest : this.highest;
	}

}
