package org.clew.generate;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Draws of chance for one record: the same for the same seed, whoever asks first.
 */
final class Draw {

	private final SplittableRandom random;

	Draw(long seed, Kind kind, int index) {
		this.random = new SplittableRandom((seed * 31 + kind.name().hashCode()) * 1_000_003L + index);
	}

	<T> T of(T[] all) {
		return all[this.random.nextInt(all.length)];
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	boolean happens(double chance) {
		return this.random.nextDouble() < chance;
	}

	/**
	 * One of many, of which few are drawn often: the first most.
	 * @param count how many there are
	 * @return its index
	 */
	int popular(int count) {
		double chance = this.random.nextDouble();
		return (int) (chance * chance * count);
	}

	/**
	 * Different ones of many, of which few are drawn often.
	 * @param mean how many on average; few records have many times that
	 * @param count how many there are
	 * @return their indexes
	 */
	int[] severalPopular(double mean, int count) {
		double tail = 0.5 / Math.sqrt(Math.max(1e-4, this.random.nextDouble()));
		int wanted = Math.clamp(Math.round(mean * tail), 1, Math.max(1, count / 2));
		return IntStream.generate(() -> popular(count)).limit(2L * wanted).distinct().limit(wanted).toArray();
	}

	/**
	 * A word that means nothing.
	 * @return three to five syllables
	 */
	String word() {
		StringBuilder word = new StringBuilder();
		for (int i = 0, syllables = 3 + below(3); i < syllables; i++) {
			word.append("bcdfgklmnprstvxz".charAt(below(16))).append("aeiou".charAt(below(5)));
		}
		return word.toString();
	}

}
