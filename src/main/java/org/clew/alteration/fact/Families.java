package org.clew.alteration.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names that stand for several genes, such as NTRK. */
public final class Families {

	private static final Map<String, List<String>> MEMBERS = Table.rows("families.tsv")
		.stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row[0], (row) -> Table.list(row[1])));

	private Families() {
	}

	/**
	 * The genes that a symbol stands for.
	 * @param symbol a gene's symbol, or a family's name
	 * @return the members of the family, or the gene itself
	 */
	public static List<String> members(String symbol) {
		return MEMBERS.getOrDefault(symbol, List.of(symbol));
	}

	/**
	 * A family by its name.
	 * @param name in upper case
	 * @return the same name, if there is such a family
	 */
	public static Optional<String> named(String name) {
		return MEMBERS.containsKey(name) ? Optional.of(name) : Optional.empty();
	}

	/**
	 * Whether a gene is one of the histones H3, whose residues have two numberings.
	 * @param symbol a gene's symbol, or a family's name
	 */
	public static boolean isHistone3(String symbol) {
		return members("H3").containsAll(members(symbol));
	}

}
