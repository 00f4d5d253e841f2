package org.clew.name;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a text has in brackets, and what is left without. Brackets that touch a word
 * belong to it: "(R)-", "[18F]FDG".
 */
final class Brackets {

	private static final Pattern GROUP = Pattern
		.compile("(?:(?<=\\s)|^)(?:\\(([^()\\[\\]]+)\\)|\\[([^()\\[\\]]+)])(?=[\\s,;.]|$)");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private Brackets() {
	}

	static String outside(String text) {
		return SPACES.matcher(GROUP.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
	}

	/**
	 * {@return what the brackets hold; several names in one pair stand apart}
	 */
	static List<String> inside(String text) {
		return GROUP.matcher(text)
			.results()
			.map(Brackets::content)
			.flatMap((content) -> List.of(content.split("[,;]")).stream())
			.map(String::strip)
			.filter((content) -> !content.isEmpty())
			.toList();
	}

	private static String content(MatchResult group) {
		String round = group.group(1);
		return (round != null) ? round : group.group(2);
	}

}
