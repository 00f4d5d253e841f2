package org.clew.seed.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.clew.name.Distance;
import org.clew.seed.record.Names;

/** Finds what somebody may have meant, by the number of letters to change. */
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
			.map((candidate) -> new Candidate(candidate, Distance.between(wanted, Names.normalize(candidate))))
			.filter((near) -> near.letters() <= limit)
			.sorted(Comparator.comparingInt(Candidate::letters).thenComparing(Candidate::text))
			.limit(MOST)
			.map(Candidate::text)
			.toList();
	}

	private record Candidate(String text, int letters) {
	}

}
