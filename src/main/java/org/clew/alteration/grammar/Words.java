package org.clew.alteration.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings texts to one form: one kind of dash, one blank, singular. */
final class Words {

	private static final Set<String> FILLERS = Set.of("of", "in", "for", "the", "a", "an", "gene", "status", "somatic",
			"germline", "detected", "found", "by", "is", "was", "via", "with", "on", "known", "tumor", "tumour", "test",
			"result", "biallelic", "monoallelic");

	private static final Map<String, String> SINGULAR = Map.ofEntries(Map.entry("mutations", "mutation"),
			Map.entry("variant", "mutation"), Map.entry("variants", "mutation"), Map.entry("muts", "mutation"),
			Map.entry("alterations", "alteration"), Map.entry("aberrations", "alteration"),
			Map.entry("fusions", "fusion"), Map.entry("rearrangements", "rearrangement"),
			Map.entry("translocations", "translocation"), Map.entry("deletions", "deletion"),
			Map.entry("amplifications", "amplification"), Map.entry("truncations", "truncation"),
			Map.entry("duplications", "duplication"), Map.entry("insertions", "insertion"), Map.entry("gains", "gain"),
			Map.entry("losses", "loss"), Map.entry("overexpressing", "overexpression"),
			Map.entry("detectable", "detected"));

	private Words() {
	}

	/**
	 * The text with plain dashes, comparison signs and blanks.
	 * @param text as somebody wrote it
	 * @return the same in one form
	 */
	static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			switch (letter) {
				case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> plain.append('-');
				case '\u2265' -> plain.append(">=");
				case '\u2264' -> plain.append("<=");
				case '\u2192' -> plain.append('>');
				case '\u00a0', '\t', '\n', '\r' -> plain.append(' ');
				default -> plain.append(letter);
			}
		}
		return plain.toString().strip();
	}

	/** The key under which the vocabulary has a phrase. */
	static String key(List<String> words) {
		return words.stream()
			.flatMap((word) -> List.of(lower(word).split(" ")).stream())
			.map((word) -> SINGULAR.getOrDefault(word, word))
			.filter((word) -> !word.isEmpty() && !FILLERS.contains(word))
			.collect(Collectors.joining(" "));
	}

	/** Hyphens and brackets part words. A lone sign stays. */
	private static String lower(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		if (lower.length() < 2) {
			return lower;
		}
		return lower.replace('-', ' ')
			.replace('_', ' ')
			.replace("(", "")
			.replace(")", "")
			.replace(",", "")
			.replace(":", "");
	}

}
