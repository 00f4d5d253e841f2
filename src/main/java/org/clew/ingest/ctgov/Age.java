package org.clew.ingest.ctgov;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A limit of age as the register prints it, such as {@code 12 Years} or {@code 6 Months}.
 */
final class Age {

	private static final Pattern PRINTED = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([A-Za-z]+?)s?");

	private static final double DAYS = 365.25;

	private static final Map<String, Double> A_YEAR = Map.of("year", 1.0, "month", 12.0, "week", DAYS / 7, "day", DAYS,
			"hour", DAYS * 24, "minute", DAYS * 24 * 60);

	private Age() {
	}

	/**
	 * {@return the limit; none where the register says that there is none}
	 */
	static @Nullable String printed(@Nullable String text) {
		return (text == null || text.equalsIgnoreCase("N/A")) ? null : text;
	}

	/**
	 * {@return the limit in years; null if there is none, or none that can be read}
	 */
	static @Nullable Double years(@Nullable String text) {
		Matcher matcher = PRINTED.matcher((text != null) ? text : "");
		Double parts = matcher.matches() ? A_YEAR.get(matcher.group(2).toLowerCase(Locale.ROOT)) : null;
		return (parts != null) ? (Double) (Double.parseDouble(matcher.group(1)) / parts) : null;
	}

}
