package org.clew.seed.record;

import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings of one name brought to one form, under which records find each other. */
public final class Names {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private Names() {
	}

	/**
	 * {@return the name in lower case, with single spaces}
	 */
	public static String normalize(String name) {
		return SPACE.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
	}

}
