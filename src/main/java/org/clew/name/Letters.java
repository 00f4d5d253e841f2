package org.clew.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import static java.util.Map.entry;

/** Brings letters to their plain form: lower case, no accents, Greek letters by name. */
final class Letters {

	private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]+");

	private static final Pattern TRADE_MARKS = Pattern.compile("[\\u00AE\\u2122\\u00A9\\u2120]");

	/** Letters that Unicode does not take apart. */
	private static final Map<Character, String> WHOLE = Map.ofEntries(entry('ø', "o"), entry('ł', "l"), entry('đ', "d"),
			entry('ð', "d"), entry('þ', "th"), entry('æ', "ae"), entry('œ', "oe"), entry('ß', "ss"), entry('ı', "i"),
			entry('ħ', "h"), entry('‐', "-"), entry('‑', "-"), entry('‒', "-"), entry('–', "-"), entry('—', "-"),
			entry('−', "-"), entry('’', "'"), entry('‘', "'"), entry('ʼ', "'"), entry('´', "'"), entry('`', "'"),
			entry('′', "'"));

	private static final Map<Character, String> GREEK = Map.ofEntries(entry('α', "alpha"), entry('β', "beta"),
			entry('γ', "gamma"), entry('δ', "delta"), entry('ε', "epsilon"), entry('ζ', "zeta"), entry('η', "eta"),
			entry('θ', "theta"), entry('ι', "iota"), entry('κ', "kappa"), entry('λ', "lambda"), entry('μ', "mu"),
			entry('ν', "nu"), entry('ξ', "xi"), entry('ο', "omicron"), entry('π', "pi"), entry('ρ', "rho"),
			entry('σ', "sigma"), entry('ς', "sigma"), entry('τ', "tau"), entry('υ', "upsilon"), entry('φ', "phi"),
			entry('χ', "chi"), entry('ψ', "psi"), entry('ω', "omega"));

	private Letters() {
	}

	/** A Greek letter is a word of its own: TNFα is written TNF-alpha as well. */
	static String plain(String text) {
		if (text.chars().allMatch((letter) -> letter < 128)) {
			return text.toLowerCase(Locale.ROOT).replace('`', '\'');
		}
		String unmarked = TRADE_MARKS.matcher(text).replaceAll(" ");
		String apart = Normalizer.normalize(unmarked, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		StringBuilder plain = new StringBuilder(apart.length());
		for (char letter : MARKS.matcher(apart).replaceAll("").toCharArray()) {
			String greek = GREEK.get(letter);
			if (greek != null) {
				withoutHyphen(plain);
				plain.append(' ').append(greek).append(' ');
			}
			else {
				plain.append(WHOLE.getOrDefault(letter, String.valueOf(letter)));
			}
		}
		return plain.toString();
	}

	/** The hyphen of IFN-γ is no minus. */
	private static void withoutHyphen(StringBuilder plain) {
		if (!plain.isEmpty() && plain.charAt(plain.length() - 1) == '-') {
			plain.setLength(plain.length() - 1);
		}
	}

}
