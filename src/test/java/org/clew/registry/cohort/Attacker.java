package org.clew.registry.cohort;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows of every row of every answer, at every time, which reports are in it: more than
 * anybody outside could. Combines the rows with any weights.
 * <p>
 * A row is a vector over the reports, with 1 for each report in it. Two reports that are
 * in the very same rows have the same weight in every combination of rows, so no
 * combination tells them apart. The smallest set of reports about which a combination can
 * say something is therefore no smaller than the smallest class of such reports.
 */
final class Attacker {

	private final Set<Set<String>> rows = new HashSet<>();

	void sees(Collection<Set<String>> answered) {
		this.rows.addAll(answered);
	}

	/**
	 * The reports that are in some row, those that no combination tells apart together.
	 */
	Collection<List<String>> classes() {
		Map<String, BitSet> seenIn = new HashMap<>();
		int index = 0;
		for (Set<String> row : this.rows) {
			int number = index++;
			row.forEach((report) -> seenIn.computeIfAbsent(report, (it) -> new BitSet()).set(number));
		}
		return seenIn.keySet().stream().collect(Collectors.groupingBy(seenIn::get)).values();
	}

	/**
	 * Sets of fewer than this that differences of two rows, one within the other, leave.
	 */
	boolean isolatesByDifference(int least) {
		return this.rows.stream()
			.anyMatch((row) -> row.size() < least || this.rows.stream()
				.anyMatch((other) -> row.size() > other.size() && row.size() - other.size() < least
						&& row.containsAll(other)));
	}

}
