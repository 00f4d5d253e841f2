package org.clew.ingest.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The latest day of many. A file without a date of its own is not older than its newest
 * row.
 */
public final class Newest {

	private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\b.*");

	private String date = "";

	/**
	 * Takes a date.
	 * @param printed as printed; what does not begin with a day says nothing
	 */
	public void add(@Nullable String printed) {
		Matcher matcher = DAY.matcher((printed != null) ? printed : "");
		if (matcher.matches() && matcher.group(1).compareTo(this.date) > 0) {
			this.date = matcher.group(1);
		}
	}

	/**
	 * {@return the latest, if there was any}
	 */
	public Optional<String> date() {
		return this.date.isEmpty() ? Optional.empty() : Optional.of(this.date);
	}

}
