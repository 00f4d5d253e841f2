package org.clew.alteration.fact;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Genes whose loss drives tumours, as a source says: in these, and in no other gene, a
 * truncation is a loss of function.
 */
public final class Suppressors {

	private static final Map<String, String> SOURCES = Table.rows("suppressors.tsv")
		.stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row[0], (row) -> row[1]));

	private Suppressors() {
	}

	/**
	 * Whether a gene is one.
	 * @return whether a source says so
	 */
	public static boolean contains(String symbol) {
		return SOURCES.containsKey(symbol);
	}

	/**
	 * Who says that a gene is one.
	 * @return CURIEs, joined with a bar
	 */
	public static Optional<String> source(String symbol) {
		return Optional.ofNullable(SOURCES.get(symbol));
	}

}
