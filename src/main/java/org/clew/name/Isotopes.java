package org.clew.name;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a radioactive isotope to one spelling: 177Lu, [177Lu], Lu-177 and lutetium Lu
 * 177 are one. Only isotopes that are used in medicines are read; a number beside another
 * letter stays what it is.
 */
final class Isotopes {

	/** The elements, with the numbers of their isotopes in medicines. */
	private static final Map<String, Set<String>> NUMBERS = Map.ofEntries(Map.entry("lu", Set.of("177")),
			Map.entry("i", Set.of("123", "124", "125", "131")), Map.entry("y", Set.of("90")),
			Map.entry("f", Set.of("18")), Map.entry("ga", Set.of("67", "68")), Map.entry("tc", Set.of("99", "99m")),
			Map.entry("in", Set.of("111")), Map.entry("ra", Set.of("223")), Map.entry("sm", Set.of("153")),
			Map.entry("sr", Set.of("89")), Map.entry("c", Set.of("11")), Map.entry("zr", Set.of("89")),
			Map.entry("cu", Set.of("64", "67")), Map.entry("ac", Set.of("225")), Map.entry("at", Set.of("211")),
			Map.entry("re", Set.of("186", "188")), Map.entry("p", Set.of("32")), Map.entry("tl", Set.of("201")),
			Map.entry("xe", Set.of("133")), Map.entry("rb", Set.of("82")), Map.entry("ho", Set.of("166")));

	private static final Pattern ISOTOPE = Pattern.compile("(?<![\\p{L}\\p{N}])"
			+ "(?:(?:lutetium|iodine|yttrium|fluorine|gallium|technetium|indium|radium|samarium|strontium|zirconium"
			+ "|copper|actinium|astatine|rhenium|thallium|xenon|rubidium|holmium)[\\s(\\[-]*)?[(\\[]?"
			+ "(?:(?<first>[0-9]{2,3}m?)[\\s-]?(?<behind>[a-z]{1,2})|(?<ahead>[a-z]{1,2})[\\s-]?(?<last>[0-9]{2,3}m?))"
			+ "[)\\]]?(?![\\p{L}\\p{N}])");

	private Isotopes() {
	}

	/**
	 * Writes each isotope as the element's sign and the number, such as {@code lu177}.
	 * @param text a name in lower case
	 */
	static String joined(String text) {
		return text.chars().noneMatch(Character::isDigit) ? text
				: ISOTOPE.matcher(text).replaceAll((found) -> Matcher.quoteReplacement(joined(found)));
	}

	private static String joined(MatchResult found) {
		boolean numberFirst = found.group("first") != null;
		String element = found.group(numberFirst ? "behind" : "ahead");
		String number = found.group(numberFirst ? "first" : "last");
		boolean known = NUMBERS.getOrDefault(element, Set.of()).contains(number);
		return known ? " " + element + number + " " : found.group();
	}

}
