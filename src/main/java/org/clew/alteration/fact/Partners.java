package org.clew.alteration.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Fusions that sources name, and which of two partners stands first. */
public final class Partners {

	private static final String ANY = "v";

	private static final List<String[]> ROWS = Table.rows("fusions.tsv");

	private static final Set<String> PAIRS = ROWS.stream()
		.map((row) -> row[0] + "::" + row[1])
		.collect(Collectors.toUnmodifiableSet());

	private static final Map<String, Boolean> DRIVERS = drivers();

	private Partners() {
	}

	/** Genes that a source joins with any partner, and whether they stand last. */
	private static Map<String, Boolean> drivers() {
		Map<String, Boolean> drivers = new TreeMap<>();
		for (String[] row : ROWS) {
			if (ANY.equals(row[0])) {
				drivers.put(row[1], true);
			}
			else if (ANY.equals(row[1])) {
				drivers.put(row[0], false);
			}
		}
		return drivers;
	}

	/** Whether sources speak of this gene's fusions whatever the partner is. */
	public static boolean isDriver(String symbol) {
		return DRIVERS.containsKey(symbol);
	}

	/**
	 * Whether a source names this fusion, in either order.
	 * @param other another gene
	 */
	public static boolean areKnown(String one, String other) {
		return PAIRS.contains(one + "::" + other) || PAIRS.contains(other + "::" + one);
	}

	/**
	 * Whether two partners are better named in the other order.
	 * @param five the partner that is named first
	 * @param three the partner that is named last
	 * @return whether sources name them the other way round
	 */
	public static boolean areReversed(String five, String three) {
		if (PAIRS.contains(five + "::" + three)) {
			return false;
		}
		if (PAIRS.contains(three + "::" + five)) {
			return true;
		}
		return DRIVERS.getOrDefault(five, false) && !DRIVERS.getOrDefault(three, false);
	}

}
