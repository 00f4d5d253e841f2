package org.clew.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how laboratories write what a gene makes, or the gene itself, beside its symbol:
 * "AIRE protein", "GAA enzyme", "TAZ (tafazzin)".
 */
public final class ProductSymbol {

	private static final Pattern FORM = Pattern.compile(
			"([A-Z][A-Z0-9]{1,5}(?:-?[A-Z0-9]{1,4})?)\\s+(?:protein|gene|enzyme|(?:gene )?product|\\([a-z][a-z -]{3,40}\\))");

	private ProductSymbol() {
	}

	/**
	 * The symbol that a text may stand for.
	 * @param text such as {@code AIRE protein}
	 * @return the symbol; empty if the text is of another form
	 */
	public static Optional<String> of(String text) {
		Matcher form = FORM.matcher(text.strip());
		return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
	}

}
