package org.clew.name;

import java.util.regex.Pattern;

/**
 * Takes dose, frequency, route and form off a drug's name, from both ends. What changes
 * the drug itself stays: "liposomal", "pegylated", "albumin-bound".
 */
final class Forms {

	private static final String UNIT = "(?:mg|g|kg|mcg|µg|μg|ug|ng|ml|cc|l|iu|u|units?|mmol|meq|mm|gy|mbq|gbq|mci|%|m2|m²|vg|tablets?"
			+ "|capsules?|drops?|puffs?|times|days?|weeks?|months?|hours?|hrs?|h|d|doses?|cycles?)";

	private static final String DOSE = "(?:(?:at\\s+)?(?:up\\s+to\\s+)?[0-9][0-9.,]*(?:\\s*(?:-|–|to)\\s*[0-9][0-9.,]*)?[\\s-]*"
			+ UNIT + "(?:\\s*(?:/|per)\\s*" + UNIT + ")*)";

	private static final String FREQUENCY = "(?:once|twice|daily|weekly|monthly|nightly|per\\s+day|a\\s+day|[bt]\\.?i\\.?d\\.?|q\\.?d\\.?"
			+ "|q[0-9]+[hdw]|every\\s+(?:other\\s+)?(?:[0-9]+\\s+)?(?:day|week|month|hour)s?|single|continuous)";

	private static final String ROUTE = "(?:orally|oral|p\\.?o\\.?|by\\s+mouth|intravenous(?:ly)?|i\\.?v\\.?|subcutaneous(?:ly)?"
			+ "|s\\.?c\\.?|sub-?q|intramuscular(?:ly)?|i\\.?m\\.?|topical(?:ly)?|inhaled|inhalation|nebuli[sz]ed|nasal|intranasal"
			+ "|rectal|vaginal|ophthalmic|transdermal|sublingual|buccal|intrathecal|intravitreal|intraperitoneal|parenteral"
			+ "|intradermal)";

	private static final String FORM = "(?:for\\s+injection|injections?|injectable|infusions?|tablets?|tabs?|capsules?|caps?|solution"
			+ "|suspension|cream|gel|ointment|patch(?:es)?|powder|spray|drops|syrup|lotion|foam|suppository|lozenges?"
			+ "|film-coated|(?:extended|sustained|immediate|delayed|modified|prolonged|controlled)[\\s-]release|[xesicdm]r"
			+ "|hard|soft|(?:low|high|standard|single|fixed)[\\s-]dose|dose|monotherapy|therapy|treatment|administration"
			+ "|formulation|pill)";

	/** As the Orange Book states the strength of a salt: EQ 100MG BASE. */
	private static final String STRENGTH = "(?:eq\\.?\\s+[0-9][0-9.,]*\\s*" + UNIT + "(?:\\s*/\\s*[0-9.]*\\s*" + UNIT
			+ ")?(?:\\s+(?:base|acid))?)";

	private static final String PART = "(?:" + String.join("|", STRENGTH, DOSE, FREQUENCY, ROUTE, FORM) + ")";

	private static final Pattern AT_END = Pattern.compile("(?<=\\S)(?:[\\s,;-]+" + PART + ")+[\\s.,;-]*$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern AT_START = Pattern.compile("^(?:" + PART + "[\\s,;]+(?:of\\s+)?)+(?=\\S)",
			Pattern.CASE_INSENSITIVE);

	private Forms() {
	}

	static String without(String name) {
		return AT_START.matcher(AT_END.matcher(name).replaceFirst("")).replaceFirst("").strip();
	}

}
