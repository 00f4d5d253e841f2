package org.clew.search;

import java.util.List;

import org.clew.identifier.IdentifierKind;
import org.clew.name.DiseaseMention;
import org.jspecify.annotations.Nullable;

/**
 * What a text means.
 *
 * @param choices the records that it may mean, the likeliest first
 * @param conflicting whether what stands in brackets means another record than the rest
 * @param parts what each drug of a combination means; none where the text is none
 * @param types what was looked for
 */
record Resolution(String text, List<ResolutionChoice> choices, boolean conflicting, List<Resolution> parts,
		List<SearchType> types) {

	Resolution with(List<Resolution> parts) {
		return new Resolution(this.text, this.choices, this.conflicting, parts, this.types);
	}

	public ResolutionStatus status() {
		if (this.choices.isEmpty()) {
			return ResolutionStatus.UNMATCHED;
		}
		boolean several = this.conflicting || this.choices.getFirst().related()
				|| (this.choices.size() > 1 && this.choices.getFirst().isAsLikely(this.choices.get(1)));
		return several ? ResolutionStatus.AMBIGUOUS : ResolutionStatus.DIRECT;
	}

	public @Nullable ResolutionRule rule() {
		ResolutionChoice meant = meant();
		return (meant != null) ? meant.rule() : null;
	}

	/** What the text says beside the disease that it means. */
	public List<String> leftOut() {
		return (rule() == ResolutionRule.WITHOUT_STAGE || rule() == ResolutionRule.CARCINOMA)
				? DiseaseMention.leftOut(this.text) : List.of();
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
