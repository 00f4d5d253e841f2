package org.clew.search;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.clew.identifier.IdentifierKind;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found, with how it answers to what was searched for.
 *
 * @param type what it is
 * @param match how it answers
 * @param matchedText the name or the identifier that answers
 * @param identifierKind how the identifier means the record, if it was found by one
 */
record SearchResult(Entity node, SearchType type, MatchKind match, String matchedText,
		@Nullable IdentifierKind identifierKind) {

	static SearchResult of(Entity node, Row found, SearchText text) {
		Row properties = found.row("properties");
		MatchKind match = MatchKind.of(found);
		String identifier = (match == MatchKind.IDENTIFIER || match == MatchKind.PREFIX)
				? found.textOrNull("identifier") : null;
		return new SearchResult(node, SearchType.of(found.text("label")).orElseThrow(), match,
				(identifier != null) ? identifier : NameMatch.of(properties, text, match),
				(identifier != null) ? IdentifierKind.of(found.textOrNull("kind")) : null);
	}

}
