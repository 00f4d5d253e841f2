package org.clew.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads how articles write a receptor whose gene's symbol is what it binds, an R, and
 * which one: the FGF receptor 3 is FGFR3, and the IL-4 receptor alpha IL4R or IL4RA.
 */
public final class ReceptorSymbol {

	private static final Map<String, String> LETTERS = Map.of("alpha", "A", "beta", "B", "gamma", "G");

	private static final Pattern FORM = Pattern.compile(
			"([A-Z]{2,5}(?:-?[0-9]{1,2}[A-Z]?)?)[ -]receptor(?:[ -](?:subunit )?(alpha|beta|gamma|[AB]|[1-9][AB]?))?");

	private ReceptorSymbol() {
	}

	/**
	 * The symbols that a text may stand for.
	 * @param text such as {@code IL-4 receptor alpha}
	 * @return the symbols, the likelier first; none if the text is of another form
	 */
	public static List<String> of(String text) {
		Matcher form = FORM
			.matcher(text.strip().replace("\u03b1", "alpha").replace("\u03b2", "beta").replace("\u03b3", "gamma"));
		if (!form.matches()) {
			return List.of();
		}
		String symbol = form.group(1).replace("-", "") + "R";
		String which = (form.group(2) != null) ? form.group(2) : "";
		String letter = LETTERS.getOrDefault(which.toLowerCase(Locale.ROOT), which);
		return letter.equals("A") ? List.of(symbol + "A", symbol) : Stream.of(symbol + letter).toList();
	}

}
