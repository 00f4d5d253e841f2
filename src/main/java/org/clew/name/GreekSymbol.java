package org.clew.name;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how articles write a protein whose gene's symbol has a letter for the Greek one:
 * IFN-γ is IFNG, TGF-β is TGFB and NF-κB is NFKB.
 */
public final class GreekSymbol {

	private static final Map<String, String> LETTERS = Map.of("alpha", "A", "beta", "B", "gamma", "G", "delta", "D",
			"epsilon", "E", "zeta", "Z", "kappa", "K", "lambda", "L");

	private static final Pattern FORM = Pattern
		.compile("([a-z0-9]{1,5})[ -]*(alpha|beta|gamma|delta|epsilon|zeta|kappa|lambda)[ -]*([a-z0-9]{0,2})");

	private GreekSymbol() {
	}

	/**
	 * The symbol that a text may stand for.
	 * @param text such as {@code IFN-γ} or {@code IFN-gamma}
	 * @return the symbol; empty if the text is of another form
	 */
	public static Optional<String> of(String text) {
		Matcher form = FORM.matcher(Letters.plain(text).strip());
		return form.matches()
				? Optional.of((form.group(1) + LETTERS.get(form.group(2)) + form.group(3)).toUpperCase(Locale.ROOT))
				: Optional.empty();
	}

}
