package org.clew.seed.record;

import java.util.Locale;
import java.util.Map;

/**
 * Spellings of one identifier brought to one form, under which it is stored and found.
 */
public final class Curie {

	private static final Map<String, String> PREFIXES = Map.of("ORPHA", "ORPHANET", "CHEMBL", "CHEMBL.COMPOUND");

	private Curie() {
	}

	/**
	 * {@return the identifier in upper case, with ':' after its prefix and the prefix in
	 * its main spelling}
	 */
	public static String normalize(String identifier) {
		String text = identifier.strip().toUpperCase(Locale.ROOT);
		int separator = text.indexOf(':');
		if (separator < 0) {
			separator = text.indexOf('_');
		}
		if (separator < 0) {
			return text;
		}
		String prefix = text.substring(0, separator);
		return PREFIXES.getOrDefault(prefix, prefix) + ":" + text.substring(separator + 1);
	}

}
