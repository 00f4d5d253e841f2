package org.clew.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as the gene that a spreadsheet made it of: SEPT2 becomes 2-Sep, and MARCH1
 * becomes 1-Mar. HGNC renamed these genes for that reason. A date is never taken for a
 * gene: it only tells which genes may be meant.
 */
public final class GeneDates {

	/** What HGNC calls them since 2020, without the number. */
	private static final Map<String, List<String>> GENES = Map.of("mar", List.of("MARCHF", "MTARC"), "sep",
			List.of("SEPTIN"), "sept", List.of("SEPTIN"), "dec", List.of("DELEC"));

	private static final Pattern DATE = Pattern
		.compile("(?<day>[0-9]{1,2})-(?<month>[a-z]{3,4})|(?<monthFirst>[a-z]{3,4})-(?<dayLast>[0-9]{1,2})");

	private GeneDates() {
	}

	/**
	 * The symbols that a date may stand for.
	 * @return symbols; none if it is no such date
	 */
	public static List<String> symbols(String text) {
		Matcher date = DATE.matcher(text.strip().toLowerCase(Locale.ROOT));
		if (!date.matches()) {
			return List.of();
		}
		String month = (date.group("month") != null) ? date.group("month") : date.group("monthFirst");
		String day = (date.group("day") != null) ? date.group("day") : date.group("dayLast");
		return GENES.getOrDefault(month, List.of()).stream().map((gene) -> gene + Integer.parseInt(day)).toList();
	}

}
