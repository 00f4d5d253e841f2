package org.clew.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a name apart into words, each in its one spelling. */
final class Words {

	private static final String BREAKS = ",;:()[]{}/|";

	private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})'s?(?!\\p{L})|(?<=\\p{L})'(?=\\p{L})");

	/**
	 * HER2+, ER-, 5q-: the sign is meant where a short word or one with a digit has it.
	 */
	private static final Pattern SIGN = Pattern.compile(
			"(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}]{1,4}|[\\p{L}\\p{N}]*\\p{N}[\\p{L}\\p{N}]*)(\\++|-)(?=[\\s,;)/]|$)");

	/** (+)-, (-)- and (+/-)- tell mirror images apart. */
	private static final Pattern MIRRORED = Pattern.compile("\\((\\+|-|\\+\\s*/\\s*-|\\+-|±)\\)");

	/** Of B and B' the second is another one; O'Brien and D'Acosta are names. */
	private static final Pattern PRIME = Pattern
		.compile("(?<=\\p{N})'+|(?<=(?:^|[^\\p{L}'])[a-ce-km-np-z])'+(?!s(?!\\p{L}))");

	/** (R,S)- is not (S,R)-. */
	private static final Pattern CENTRES = Pattern.compile("\\((\\p{N}*[rsez]'?(?:,\\s*\\p{N}*[rsez]'?)+)\\)");

	/** The comma of a thousand: CP-358,774. */
	private static final Pattern THOUSAND = Pattern.compile("(?<=\\p{N}),(?=\\p{N}{3}(?!\\p{N}))");

	private Words() {
	}

	static List<Word> of(String name) {
		String text = readable(Letters.plain(name));
		List<String> words = new ArrayList<>();
		List<Boolean> starts = new ArrayList<>();
		boolean starting = false;
		for (int i = 0; i < text.length(); i++) {
			if (Character.isLetterOrDigit(text.charAt(i))) {
				int end = end(text, i);
				words.add(text.substring(i, end));
				starts.add(starting);
				starting = false;
				i = end - 1;
			}
			else {
				starting |= BREAKS.indexOf(text.charAt(i)) >= 0;
			}
		}
		return spelt(words, starts);
	}

	/** A point between digits belongs to the number. */
	private static int end(String text, int from) {
		int end = from;
		while (end < text.length() && (isPart(text, end) || isPoint(text, end))) {
			end++;
		}
		return end;
	}

	private static boolean isPart(String text, int at) {
		return Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at));
	}

	private static boolean isPoint(String text, int at) {
		return text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1))
				&& Character.isDigit(text.charAt(at + 1));
	}

	/** Writes as words the signs that mean something. */
	private static String readable(String plain) {
		String text = Isotopes.joined(plain);
		if (text.indexOf(',') >= 0) {
			text = THOUSAND.matcher(text).replaceAll("");
		}
		if (text.indexOf('(') >= 0) {
			text = MIRRORED.matcher(text).replaceAll((match) -> " " + hand(match.group(1)) + " ");
			text = CENTRES.matcher(text).replaceAll((match) -> " " + match.group(1).replaceAll("[,\\s]", "") + " ");
		}
		if (text.indexOf('\'') >= 0) {
			text = PRIME.matcher(text).replaceAll((match) -> "prime".repeat(match.group().length()));
			text = POSSESSIVE.matcher(text).replaceAll("");
		}
		if (text.indexOf('+') >= 0 || text.indexOf('-') >= 0) {
			text = SIGN.matcher(text)
				.replaceAll(
						(match) -> match.group(1) + ((match.group(2).charAt(0) == '+') ? " positive" : " negative"));
		}
		return text.replace("&", " and ");
	}

	private static String hand(String sign) {
		return (sign.length() > 1 || sign.equals("±")) ? "plusminus" : sign.equals("+") ? "plus" : "minus";
	}

	private static List<Word> spelt(List<String> words, List<Boolean> starts) {
		List<Word> spelt = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String word = Plurals.singular(Spelling.american(words.get(i)), words.size() == 1);
			String before = (i > 0) ? spelt.get(i - 1).text() : "";
			spelt.add(new Word(Numerals.arabic(word, before), starts.get(i)));
		}
		return spelt;
	}

}
