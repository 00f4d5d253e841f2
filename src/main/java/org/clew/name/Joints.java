package org.clew.name;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins words that mean something only beside each other, so that they stay together when
 * words are put in order: "non" and "small", "type" and "1", "HER2" and "positive".
 */
final class Joints {

	/** They say something of the next word. */
	private static final Set<String> BEFORE = Set.of("non", "nonsmall", "anti", "post", "pre", "hyper", "hypo", "multi",
			"co", "semi", "sub", "extra", "intra", "inter", "neo", "neuro", "peri", "poly", "pseudo", "auto", "hemi",
			"micro", "macro", "mini", "ultra", "un", "high", "low", "intermediate", "very", "early", "late", "small",
			"large", "short", "long", "upper", "lower", "left", "right", "first", "second", "third");

	/** They say something of the word before. */
	private static final Set<String> AFTER = Set.of("positive", "negative", "related", "associated", "induced",
			"resistant", "sensitive", "dependent", "independent", "deficient", "mutant", "mutated", "rearranged",
			"mediated", "linked", "rich", "like", "free", "naive", "refractory", "responsive", "secreting",
			"producing");

	/**
	 * They relate what is before to what is after; words do not change places across
	 * them.
	 */
	private static final Set<String> RELATING = Set.of("with", "without", "not", "no", "due", "to", "from", "by", "in",
			"on", "at", "as", "after", "before", "following", "during", "for", "against", "versus", "vs", "or",
			"except");

	/** They say nothing where the order of words does not count. */
	private static final Set<String> EMPTY = Set.of("of", "the");

	/** 1, 2b or 0.5, but not 1q21. */
	private static final Pattern NUMBER = Pattern.compile("\\p{N}+(?:[.]\\p{N}+)?\\p{L}?");

	private Joints() {
	}

	static List<String> join(List<Word> words) {
		Deque<String> joined = new ArrayDeque<>();
		boolean open = false;
		for (Word word : words) {
			if (EMPTY.contains(word.text())) {
				continue;
			}
			String before = (joined.isEmpty() || word.starts()) ? "" : joined.getLast();
			if (joins(before, open, word.text())) {
				joined.removeLast();
				joined.addLast(before + (twoNumbers(before, word.text()) ? "-" : "") + word.text());
			}
			else {
				joined.addLast(word.text());
			}
			open = BEFORE.contains(word.text());
		}
		return new ArrayList<>(joined);
	}

	static boolean relates(String word) {
		return RELATING.contains(word);
	}

	private static boolean joins(String before, boolean open, String word) {
		if (before.equals("in") && word.equals("situ")) {
			return true;
		}
		if (before.isEmpty() || relates(before) || relates(word) || before.equals("and") || word.equals("and")) {
			return false;
		}
		boolean cell = word.equals("cell") && before.length() == 1;
		return open || cell || AFTER.contains(word) || NUMBER.matcher(word).matches();
	}

	/** Two numbers stay two: 12-34 is not 123-4. */
	private static boolean twoNumbers(String before, String word) {
		return Character.isDigit(word.charAt(0)) && Character.isDigit(before.charAt(before.length() - 1));
	}

}
