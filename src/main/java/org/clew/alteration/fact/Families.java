package org.clew.alteration.fact;

import java.util.List;

/**
 * Names that stand for several genes.
 */
public final class Families {

	private Families() {
	}

	/**
	 * The genes that a symbol stands for.
	 * @param symbol a gene's symbol, or a family's name
	 * @return the members of the family, or the gene itself
	 */
	public static List<String> members(String symbol) {
		return List.of(symbol);
	}

}
