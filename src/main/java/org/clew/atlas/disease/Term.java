package org.clew.atlas.disease;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A disease while it is put together.
 *
 * @param id its CURIE
 * @param synonyms other names that its sources call exact
 * @param identifiers what other vocabularies call it
 * @param sources who speaks of it
 */
record Term(String id, String name, SortedSet<String> synonyms, SortedSet<String> identifiers,
		SortedSet<String> sources) {

	/** Whether it is called so, whatever the case. */
	boolean isCalled(String text) {
		return this.name.equalsIgnoreCase(text) || this.synonyms.stream().anyMatch(text::equalsIgnoreCase);
	}

	static Term of(String id, String name, Set<String> synonyms, Set<String> identifiers, String source) {
		return new Term(id, name, new TreeSet<>(synonyms), new TreeSet<>(identifiers), new TreeSet<>(Set.of(source)));
	}

}
