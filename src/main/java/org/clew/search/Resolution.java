package org.clew.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a text means.
 *
 * @param text the text as given
 * @param choices the records that it may mean, the likeliest first
 * @param types what was looked for
 */
record Resolution(String text, List<ResolutionChoice> choices, List<SearchType> types) {

	public ResolutionStatus status() {
		if (this.choices.isEmpty()) {
			return ResolutionStatus.UNMATCHED;
		}
		boolean several = this.choices.size() > 1 && this.choices.getFirst().isAsLikely(this.choices.get(1));
		return several ? ResolutionStatus.AMBIGUOUS : ResolutionStatus.DIRECT;
	}

	public @Nullable ResolutionRule rule() {
		ResolutionChoice meant = meant();
		return (meant != null) ? meant.rule() : null;
	}

	public @Nullable Double confidence() {
		ResolutionChoice meant = meant();
		return (meant != null) ? (Double) meant.confidence() : null;
	}

	public @Nullable IdentifierKind identifierKind() {
		ResolutionChoice meant = meant();
		return (meant != null) ? meant.identifierKind() : null;
	}

	@Nullable String nodeId() {
		ResolutionChoice meant = meant();
		return (meant != null) ? meant.nodeId() : null;
	}

	private @Nullable ResolutionChoice meant() {
		return (status() == ResolutionStatus.DIRECT) ? this.choices.getFirst() : null;
	}

}
