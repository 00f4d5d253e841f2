package org.clew.study;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A limit of age, as a register prints it. A person is 12 until the thirteenth birthday,
 * so a highest age of "12 Years" takes in everybody below 13, and one of "6 Months" all
 * below seven months.
 *
 * @param years the limit in years
 * @param unit how many years one of the printed units has
 */
public record AgeLimit(double years, double unit) {

	private static final Pattern PRINTED = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*([A-Za-z]+?)s?\\s*");

	private static final Map<String, Double> UNITS = Map.of("year", 1.0, "month", 1 / 12.0, "week", 7 / 365.25, "day",
			1 / 365.25, "hour", 1 / (365.25 * 24), "minute", 1 / (365.25 * 24 * 60));

	/** Years are told apart to less than a minute, so that 9/12 is not below 0.75. */
	private static final double TOLERANCE = 1e-6;

	/**
	 * Reads a limit.
	 * @param printed such as {@code 12 Years} or {@code 6 Months}
	 * @return the limit, if it is one
	 */
	public static Optional<AgeLimit> of(@Nullable String printed) {
		Matcher matcher = PRINTED.matcher((printed != null) ? printed : "");
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Double unit = UNITS.get(matcher.group(2).toLowerCase(Locale.ROOT));
		return (unit == null) ? Optional.empty()
				: Optional.of(new AgeLimit(Double.parseDouble(matcher.group(1)) * unit, unit));
	}

	boolean isBelow(double age) {
		return age >= this.years + this.unit - TOLERANCE;
	}

	boolean isAbove(double age) {
		return age < this.years - TOLERANCE;
	}

}
