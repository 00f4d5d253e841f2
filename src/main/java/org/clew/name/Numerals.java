package org.clew.name;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.util.Map.entry;

/**
 * Brings Roman numerals to Arabic ones. A letter that may be just a letter counts as a
 * numeral only after a word that numbers follow.
 */
final class Numerals {

	private static final Map<String, Integer> ROMAN = Map.ofEntries(entry("i", 1), entry("ii", 2), entry("iii", 3),
			entry("iv", 4), entry("v", 5), entry("vi", 6), entry("vii", 7), entry("viii", 8), entry("ix", 9),
			entry("x", 10), entry("xi", 11), entry("xii", 12), entry("xiii", 13), entry("xiv", 14), entry("xv", 15),
			entry("xvi", 16), entry("xvii", 17), entry("xviii", 18), entry("xix", 19), entry("xx", 20));

	/** What is no letter of a series and no acronym wherever it stands. */
	private static final Set<String> CLEAR = Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xii", "xiii", "xiv");

	private static final Set<String> NUMBERED = Set.of("type", "factor", "stage", "grade", "class", "group", "phase",
			"subtype", "complex", "category", "level", "bipolar");

	private static final Pattern NUMERAL = Pattern.compile("([ivx]+)([a-h]?)");

	private Numerals() {
	}

	static String arabic(String word, String before) {
		Matcher numeral = NUMERAL.matcher(word);
		if (!numeral.matches()) {
			return word;
		}
		String roman = numeral.group(1);
		boolean meant = NUMBERED.contains(before) || (!before.isEmpty() && CLEAR.contains(word));
		Integer number = ROMAN.get(roman);
		return (meant && number != null) ? number + numeral.group(2) : word;
	}

}
