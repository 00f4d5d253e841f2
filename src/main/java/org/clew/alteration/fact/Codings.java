package org.clew.alteration.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which change of a protein a change of the coding sequence is, where a source maps it.
 */
public final class Codings {

	private static final Map<String, Map<String, String>> PROTEINS = read();

	private Codings() {
	}

	private static Map<String, Map<String, String>> read() {
		Map<String, Map<String, String>> proteins = new HashMap<>();
		for (String[] row : Table.rows("codings.tsv")) {
			proteins.computeIfAbsent(row[0], (symbol) -> new HashMap<>()).put(row[1], row[2]);
		}
		return proteins;
	}

	/**
	 * The change of the protein.
	 * @param coding such as {@code c.1799T>A}
	 * @return such as {@code V600E}
	 */
	public static Optional<String> protein(String symbol, String coding) {
		return Optional.ofNullable(PROTEINS.getOrDefault(symbol, Map.of()).get(coding));
	}

}
