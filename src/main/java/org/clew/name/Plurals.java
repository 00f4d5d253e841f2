package org.clew.name;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static java.util.Map.entry;

/**
 * Brings plurals to the singular. The result need not be a word, as long as both forms
 * give the same and no two words do.
 */
final class Plurals {

	/** Short words are symbols and acronyms as often as plurals: HRAS, AIDS. */
	private static final int SHORTEST = 5;

	private static final Map<String, String> IRREGULAR = Map.ofEntries(entry("crises", "crisis"),
			entry("nevi", "nevus"), entry("thrombi", "thrombus"), entry("emboli", "embolus"),
			entry("calculi", "calculus"), entry("fungi", "fungus"), entry("bacilli", "bacillus"),
			entry("bacteria", "bacterium"), entry("vertebrae", "vertebra"), entry("causes", "cause"),
			entry("doses", "dose"), entry("children", "child"));

	private static final List<Map.Entry<String, String>> ENDINGS = List.of(entry("stases", "stasis"),
			entry("oses", "osis"), entry("eses", "esis"), entry("yses", "ysis"), entry("omata", "oma"),
			entry("aches", "ache"), entry("ches", "ch"), entry("shes", "sh"), entry("sses", "ss"), entry("xes", "x"),
			entry("uses", "us"), entry("ies", "y"));

	private static final Pattern SINGULAR = Pattern.compile(".*(ss|us|is)");

	/** GAPDHS and RFPL1S are symbols. */
	private static final Pattern SPOKEN = Pattern.compile("\\p{L}*[aeiouy]\\p{L}{0,2}s");

	private Plurals() {
	}

	/**
	 * {@return the singular}
	 * @param alone whether the name has no other word
	 */
	static String singular(String word, boolean alone) {
		String irregular = IRREGULAR.get(word);
		if (irregular != null) {
			return irregular;
		}
		if (word.length() < (alone ? SHORTEST + 1 : SHORTEST)) {
			return word;
		}
		for (Map.Entry<String, String> ending : ENDINGS) {
			if (word.endsWith(ending.getKey())) {
				return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
			}
		}
		boolean plural = SPOKEN.matcher(word).matches() && !SINGULAR.matcher(word).matches();
		return plural ? word.substring(0, word.length() - 1) : word;
	}

}
