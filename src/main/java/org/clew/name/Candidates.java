package org.clew.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the names that a text may stand for, each under the most certain rule. */
final class Candidates {

	private final Map<String, NameCandidate> byKey = new LinkedHashMap<>();

	/** Adds a name, unless a rule that is as certain gave it already. */
	void add(String text, MatchRule rule) {
		NameCandidate.of(text, rule)
			.ifPresent((candidate) -> this.byKey.merge(candidate.key(), candidate, this::surer));
	}

	/**
	 * {@return all of them, the most certain first}
	 */
	List<NameCandidate> all() {
		List<NameCandidate> all = new ArrayList<>(this.byKey.values());
		all.sort(Comparator.comparingDouble(NameCandidate::confidence).reversed());
		return List.copyOf(all);
	}

	private NameCandidate surer(NameCandidate one, NameCandidate other) {
		return (other.confidence() > one.confidence()) ? other : one;
	}

}
