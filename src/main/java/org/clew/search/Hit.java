package org.clew.search;

import java.util.List;
import java.util.Optional;

import org.clew.graph.Row;
import org.clew.identifier.IdentifierKind;
import org.clew.name.MatchRule;
import org.clew.name.NameCandidate;
import org.jspecify.annotations.Nullable;

/**
 * A record under what was asked for.
 *
 * @param asked the identifier or the key
 * @param byIdentifier whether an identifier was asked for
 * @param kind how the identifier means the record, if one was asked for
 * @param type what the record is
 * @param own what the record itself is called
 * @param names everything that means the record
 * @param related what could mean it, and could mean others
 */
record Hit(String asked, boolean byIdentifier, @Nullable IdentifierKind kind, SearchType type, String id,
		List<String> own, List<String> names, List<String> related) {

	/** A gene's alias may be the symbol of a gene that makes no protein. */
	private static final double GENE_ALIAS = 0.9;

	/** What could mean several records means none of them yet. */
	private static final double RELATED = 0.5;

	static Hit of(Row row) {
		return new Hit(row.text("asked"), row.flag("byIdentifier"), IdentifierKind.of(row.textOrNull("kind")),
				SearchType.of(row.text("label")).orElseThrow(), row.text("id"), NameMatch.own(row.row("names")),
				NameMatch.names(row.row("names")), row.row("names").texts("relatedSynonyms"));
	}

	ResolutionChoice identified() {
		return new ResolutionChoice(this.id, this.type, this.asked, ResolutionRule.IDENTIFIER, 1, true, false,
				this.kind);
	}

	/**
	 * Its own name is so in its own order: "B, A" is not the name of what is called A B.
	 */
	ResolutionChoice named(NameCandidate candidate) {
		Optional<String> known = NameMatch.of(this.names, candidate);
		if (known.isEmpty()) {
			Optional<String> related = NameMatch.of(this.related, candidate);
			return new ResolutionChoice(this.id, this.type, related.orElse(candidate.text()),
					ResolutionRule.of(candidate.against(this.related).rule()), RELATED, false, true, null);
		}
		NameCandidate matched = candidate.against(this.names);
		boolean named = NameMatch.isInOrder(this.own, candidate)
				|| (matched.rule() == MatchRule.REORDERED && NameMatch.of(this.own, candidate).isPresent());
		double most = (this.type == SearchType.TARGET && !named) ? GENE_ALIAS : 1;
		return new ResolutionChoice(this.id, this.type, known.get(), ResolutionRule.of(matched.rule()),
				Math.min(most, matched.confidence()), named, false, null);
	}

}
