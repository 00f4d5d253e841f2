package org.clew.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether letters abbreviate a name: CML is chronic myeloid leukemia, and not
 * chronic leukemia.
 */
public final class Initials {

	private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}/+-]{2,9}");

	private static final Set<String> SMALL = Set.of("of", "the", "with", "and", "or", "in", "to", "due", "for");

	private Initials() {
	}

	/**
	 * Whether letters are the first ones of the words of a name.
	 * @param letters the letters, whatever their case
	 * @return true if each word gives its first letter in order; small words may give
	 * none
	 */
	public static boolean abbreviate(String letters, String name) {
		if (!LETTERS.matcher(letters).matches()) {
			return false;
		}
		List<String> words = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.toList();
		String typed = letters.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
		String all = initials(words, Set.of());
		return words.size() > 1 && (typed.equals(all) || typed.equals(initials(words, SMALL)));
	}

	private static String initials(List<String> words, Set<String> without) {
		return words.stream()
			.filter((word) -> !without.contains(word))
			.map((word) -> word.substring(0, 1))
			.collect(Collectors.joining());
	}

}
