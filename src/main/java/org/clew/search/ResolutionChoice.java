package org.clew.search;

import java.util.Comparator;

import org.clew.identifier.IdentifierKind;
import org.jspecify.annotations.Nullable;

/**
 * A record that a text may mean.
 *
 * @param type what it is
 * @param matchedText the name or identifier that the text was read as
 * @param rule by which rule
 * @param confidence how much to trust it, 0 to 1
 * @param own whether it is the record's own name or symbol, not a synonym
 * @param related whether the name could mean several records
 * @param identifierKind how the identifier means the record, if the text is one
 */
record ResolutionChoice(String nodeId, SearchType type, String matchedText, ResolutionRule rule, double confidence,
		boolean own, boolean related, @Nullable IdentifierKind identifierKind) {

	/** Of names with the same words in the same order, a record's own goes first. */
	private static final Comparator<ResolutionChoice> LIKELIHOOD = Comparator.comparing(ResolutionChoice::related)
		.thenComparing((choice) -> choice.rule() == ResolutionRule.REORDERED)
		.thenComparing((choice) -> !choice.own())
		.thenComparing(Comparator.comparingDouble(ResolutionChoice::confidence).reversed());

	static final Comparator<ResolutionChoice> LIKELIEST = LIKELIHOOD.thenComparing(ResolutionChoice::nodeId);

	/** Whether nothing but the order of identifiers tells them apart. */
	boolean isAsLikely(ResolutionChoice other) {
		return LIKELIHOOD.compare(this, other) == 0;
	}

}
