package org.clew.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An identifier, or one of a record as it was on a day: {@code MONDO:0015798@2020-01-01}.
 *
 * @param day the day; null for now
 */
record Dated(String id, @Nullable LocalDate day) {

	private static final Pattern WITH_DAY = Pattern.compile("(.+)@(\\d{4}-\\d{2}-\\d{2})");

	/**
	 * Reads an identifier.
	 * @param written as a client wrote it
	 * @return the identifier without its day, and the day
	 */
	static Dated of(String written) {
		Matcher matcher = WITH_DAY.matcher(written.strip());
		if (!matcher.matches()) {
			return new Dated(written, null);
		}
		try {
			return new Dated(matcher.group(1), LocalDate.parse(matcher.group(2)));
		}
		catch (DateTimeParseException ex) {
			return new Dated(written, null);
		}
	}

	@Override
	public String toString() {
		return (this.day != null) ? this.id + "@" + this.day : this.id;
	}

}
