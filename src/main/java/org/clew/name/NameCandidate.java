package org.clew.name;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A name that a text may stand for.
 *
 * @param rule the least certain rule that made it of the text
 */
public record NameCandidate(String text, String key, MatchRule rule) {

	/**
	 * Makes a candidate of a name.
	 * @param rule how it was made
	 * @return the candidate, if the name has a key
	 */
	public static Optional<NameCandidate> of(String text, MatchRule rule) {
		return NameKey.of(text).map((key) -> new NameCandidate(text.strip(), key, rule));
	}

	/**
	 * How much to trust a match by this candidate.
	 * @return from 0 to 1
	 */
	public double confidence() {
		return this.rule.confidence();
	}

	/**
	 * Whether it stands in brackets.
	 * @return whether it only confirms what stands outside
	 */
	public boolean isBracketed() {
		return this.rule == MatchRule.PARENTHESIS;
	}

	/**
	 * The candidate for a thing that was found by its key: tells whether one of the
	 * thing's names is the very text, or has the same words in the same order.
	 * @return this, with the rule that holds
	 */
	public NameCandidate against(Collection<String> names) {
		if (this.rule != MatchRule.NORMALIZED) {
			return this;
		}
		if (names.stream().anyMatch(this.text::equalsIgnoreCase)) {
			return new NameCandidate(this.text, this.key, MatchRule.EXACT);
		}
		List<String> words = NameKey.words(this.text);
		boolean ordered = names.stream().anyMatch((name) -> NameKey.words(name).equals(words));
		return ordered ? this : new NameCandidate(this.text, this.key, MatchRule.REORDERED);
	}

}
