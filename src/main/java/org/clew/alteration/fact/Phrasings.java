package org.clew.alteration.fact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How reports and physicians say what the grammar reads in other words: "ALK break-apart
 * FISH positive", "HER2/CEP17 ratio 5.1". The table has an example of each, with what it
 * says.
 */
public final class Phrasings {

	private static final List<Phrasing> ALL = Table.rows("phrasings.tsv")
		.stream()
		.map((row) -> new Phrasing(row[0], Pattern.compile(row[1], Pattern.CASE_INSENSITIVE), row[2], row[3], row[4]))
		.toList();

	private Phrasings() {
	}

	/**
	 * A text in words that the grammar reads.
	 * @param text as somebody wrote it
	 * @return the same text, if no phrasing is in it
	 */
	public static String plain(String text) {
		String plain = text;
		String lower = text.toLowerCase(Locale.ROOT);
		for (Phrasing phrasing : ALL) {
			if (lower.contains(phrasing.word())) {
				plain = phrasing.pattern().matcher(plain).replaceAll(phrasing.replacement());
			}
		}
		return plain.strip();
	}

	/**
	 * {@return all of them}
	 */
	public static List<Phrasing> all() {
		return ALL;
	}

	/**
	 * One of them.
	 *
	 * @param word what each such text has, in lower case
	 * @param pattern the part of the text that is said otherwise
	 * @param replacement what it is said by
	 * @param reading what the text says
	 */
	public record Phrasing(String word, Pattern pattern, String replacement, String example, String reading) {
	}

}
