package org.clew.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An identifier as people write it, reduced to the one form under which the graph knows
 * it.
 *
 * @param key upper case, prefix and local part joined by a colon
 */
public record Curie(String key) {

	/** No vocabulary has longer identifiers. */
	public static final int LONGEST = 200;

	private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9.]*:[A-Z0-9][A-Z0-9._/()+-]*");

	/**
	 * Reads an identifier.
	 * @param written as {@link Curies} reads it, such as {@code MONDO:0006033},
	 * {@code MONDO_0006033}, {@code ORPHA178342}, an address that ends in one of these,
	 * or a bare {@code NCT02925234}
	 * @return its form in the graph; empty if it is no CURIE, or longer than
	 * {@value #LONGEST} characters
	 */
	public static Optional<Curie> parse(String written) {
		if (written.length() > LONGEST) {
			return Optional.empty();
		}
		return Curies.of(written)
			.map((curie) -> curie.toUpperCase(Locale.ROOT))
			.filter((key) -> FORM.matcher(key).matches())
			.map(Curie::new);
	}

	/**
	 * The form of an identifier under which it is stored and found.
	 * @return its form in the graph; upper case if it is no CURIE
	 */
	public static String normalize(String written) {
		return parse(written).map(Curie::key).orElseGet(() -> written.strip().toUpperCase(Locale.ROOT));
	}

}
