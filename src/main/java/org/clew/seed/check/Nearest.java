package org.clew.seed.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clew.seed.record.Names;

/**
 * Finds what somebody may have meant, by the number of letters to change.
 */
final class Nearest {

	private static final int MOST = 3;

	private Nearest() {
	}

	/**
	 * {@return up to three of the candidates that look most like the text}
	 */
	static List<String> to(String text, Stream<String> candidates) {
		String wanted = Names.normalize(text);
		int limit = Math.max(1, wanted.length() / 3);
		return candidates.distinct()
			.filter((candidate) -> Math.abs(candidate.length() - wanted.length()) <= limit)
			.map((candidate) -> new Distance(candidate, letters(wanted, Names.normalize(candidate))))
			.filter((distance) -> distance.letters() <= limit)
			.sorted(Comparator.comparingInt(Distance::letters).thenComparing(Distance::candidate))
			.limit(MOST)
			.map(Distance::candidate)
			.toList();
	}

	/** Levenshtein's distance, row by row. */
	private static int letters(String one, String other) {
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

	private record Distance(String candidate, int letters) {
	}

}
