package org.clew.search;

import org.clew.graph.Row;

/** How a record answers to what was searched for, the best first. */
enum MatchKind {

	IDENTIFIER, EXACT_NAME, EXACT_SYNONYM, PREFIX, WORDS, FUZZY;

	/** The statement tells more finely how good a match is. */
	static MatchKind of(Row found) {
		return switch (found.number("tier")) {
			case 0 -> IDENTIFIER;
			case 1, 2 -> EXACT_NAME;
			case 3 -> EXACT_SYNONYM;
			case 4, 5 -> PREFIX;
			case 6, 7 -> WORDS;
			default -> FUZZY;
		};
	}

}
