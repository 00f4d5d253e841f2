package org.clew.atlas.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The age in an indication, where it is stated once and plainly.
 *
 * @param minimum the youngest age in years
 * @param maximum the oldest age in years
 * @param stated the words
 */
record PrintedAge(@Nullable String minimum, @Nullable String maximum, @Nullable String stated) {

	private static final PrintedAge NOT_STATED = new PrintedAge(null, null, null);

	private static final Pattern AGE = Pattern
		.compile("(?i)(?:aged? |from |≥ ?)?(\\d+) (years|months)(?: of age)?(?: and| or)? ?(?:older|above|over)"
				+ "|(?:aged? |from )(\\d+) (?:to|-|–) ?(\\d+) years");

	private static final Pattern OTHER = Pattern
		.compile("(?i)\\badults?\\b|\\bchildren\\b|\\bp(?:a)?ediatric\\b|\\badolescents?\\b|all ages|all age groups");

	private static final int MONTHS = 12;

	static PrintedAge of(String indication) {
		List<MatchResult> ages = AGE.matcher(indication).results().toList();
		if (ages.size() == 1) {
			return of(ages.getFirst());
		}
		List<String> words = new ArrayList<>();
		OTHER.matcher(indication).results().map((found) -> found.group().toLowerCase(Locale.ROOT)).forEach(words::add);
		boolean adults = !words.isEmpty() && words.stream().allMatch((word) -> word.startsWith("adult"));
		return (ages.isEmpty() && adults) ? new PrintedAge("18", null, "adults") : NOT_STATED;
	}

	private static PrintedAge of(MatchResult age) {
		String stated = age.group().strip();
		if (age.group(3) != null) {
			return new PrintedAge(age.group(3), age.group(4), stated);
		}
		int number = Integer.parseInt(age.group(1));
		boolean months = age.group(2).equalsIgnoreCase("months");
		if (!months) {
			return new PrintedAge(String.valueOf(number), null, stated);
		}
		return new PrintedAge(
				(number % MONTHS == 0) ? String.valueOf(number / MONTHS) : String.valueOf(number / (double) MONTHS),
				null, stated);
	}

}
