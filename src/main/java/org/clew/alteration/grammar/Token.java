package org.clew.alteration.grammar;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A part of a text. */
sealed interface Token {

	/**
	 * Genes: one, or several that are alternatives, such as KRAS/NRAS.
	 *
	 * @param printed how they are written
	 */
	record Gene(List<String> symbols, String printed) implements Token {
	}

	/** Two genes joined; null is any gene. */
	record Fused(@Nullable String five, @Nullable String three) implements Token {

		boolean has(String symbol) {
			return symbol.equals(this.five) || symbol.equals(this.three);
		}

	}

	/** Anything else. */
	record Text(String word) implements Token {
	}

}
