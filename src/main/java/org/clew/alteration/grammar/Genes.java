package org.clew.alteration.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clew.alteration.GeneNames;
import org.clew.alteration.fact.Families;
import org.clew.alteration.fact.Markers;
import org.clew.alteration.fact.Vocabulary;

/**
 * Finds the genes that words name.
 *
 * @param given the genes that are given beside the text
 */
record Genes(GeneNames names, List<String> given) {

	/**
	 * A gene by one word.
	 * @return its current symbol, or a family's name
	 */
	Optional<String> find(String word) {
		String upper = word.toUpperCase(Locale.ROOT);
		if (word.length() < 2 || word.length() > 20) {
			return Optional.empty();
		}
		Optional<String> family = Families.named(upper);
		if (family.isPresent()) {
			return family;
		}
		Optional<Markers.Marker> marker = Markers.named(word);
		if (marker.isPresent()) {
			return marker.map(Markers.Marker::symbol);
		}
		if (this.given.contains(word)) {
			return Optional.of(word);
		}
		if (Vocabulary.contains(word.toLowerCase(Locale.ROOT))) {
			return Optional.empty();
		}
		return this.names.symbol(word).map(Markers::current);
	}

	/** Whether a word could be a gene that the tables lack. */
	static boolean looksLikeGene(String word) {
		boolean letters = word.length() >= 2 && word.length() <= 15 && Character.isUpperCase(word.charAt(0));
		return letters && word.chars().allMatch((letter) -> Character.isUpperCase(letter) || Character.isDigit(letter))
				&& !Vocabulary.contains(word.toLowerCase(Locale.ROOT));
	}

}
