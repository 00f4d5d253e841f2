package org.clew.search;

import java.util.List;
import java.util.stream.Collectors;

/** Words as queries of Lucene's syntax, of which nothing in a word is a part. */
final class Terms {

	private static final String SYNTAX = "+-&|!(){}[]^\"~*?:\\/.<>=@#$% ";

	/** From this length on a word may have one letter wrong, and from the next on two. */
	private static final int ONE_WRONG = 4;

	private static final int TWO_WRONG = 6;

	/** Longer words are no names; to look for what is spelt like them takes seconds. */
	private static final int LONG = 30;

	/** More words are no slip of the pen, and would take long. */
	private static final int MOST_WRONG = 8;

	private Terms() {
	}

	/**
	 * {@return a query for the very key}
	 */
	static String exact(String key) {
		return "\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	/**
	 * {@return a query for any of some keys}
	 */
	static String exact(List<String> keys) {
		return keys.stream().map(Terms::exact).collect(Collectors.joining(" "));
	}

	/**
	 * {@return a query for keys of one word that begin like this, the whole word first}
	 */
	static String begun(String word) {
		return exact(word) + "^9 /" + escaped(word) + "[^ ]*/";
	}

	/**
	 * {@return a query for all words, of which the last may be begun only}
	 */
	static String all(List<String> words) {
		String last = last(words);
		if (words.size() == 1) {
			return "+" + last;
		}
		List<String> whole = words.subList(0, words.size() - 1);
		String before = whole.getLast();
		String joined = escaped(before + words.getLast()) + "*";
		return whole.subList(0, whole.size() - 1)
			.stream()
			.map((word) -> "+" + whole(word) + " ")
			.collect(Collectors.joining()) + "+((+" + whole(before) + " +" + last + ") " + joined + ")";
	}

	/**
	 * {@return a query for words that are spelt like these}
	 */
	static String close(List<String> words) {
		List<String> whole = words.subList(0, words.size() - 1);
		String close = whole.stream()
			.limit(MOST_WRONG)
			.map((word) -> "+" + close(word) + " ")
			.collect(Collectors.joining());
		String rest = whole.stream()
			.skip(MOST_WRONG)
			.map((word) -> "+" + whole(word) + " ")
			.collect(Collectors.joining());
		return close + rest + "+(" + close(words.getLast()) + " " + escaped(words.getLast()) + "*)";
	}

	/**
	 * {@return a query for names that share a word with these, the longer words first}
	 */
	static String any(List<String> words) {
		return words.stream()
			.limit(MOST_WRONG)
			.map((word) -> escaped(word) + "^" + Math.min(word.length(), LONG))
			.collect(Collectors.joining(" "));
	}

	/**
	 * {@return how many letters of a word may be wrong}
	 */
	static int wrong(String word) {
		return (word.length() < ONE_WRONG || word.length() > LONG) ? 0 : (word.length() < TWO_WRONG) ? 1 : 2;
	}

	private static String last(List<String> words) {
		String word = escaped(words.getLast());
		return "(" + word + "^2 " + word + "*)";
	}

	/**
	 * A number may be joined to it: the word is interleukin, and the name's is
	 * interleukin1.
	 */
	private static String whole(String word) {
		String escaped = escaped(word);
		return "(" + escaped + "^2 [" + escaped + "0 TO " + escaped + "a})";
	}

	private static String close(String word) {
		int wrong = wrong(word);
		return (wrong > 0) ? escaped(word) + "~" + wrong : escaped(word);
	}

	private static String escaped(String word) {
		return word.codePoints()
			.mapToObj(Character::toString)
			.map((letter) -> SYNTAX.contains(letter) ? "\\" + letter : letter)
			.collect(Collectors.joining());
	}

}
