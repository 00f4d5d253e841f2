package org.clew.registry.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds in free text what looks as if it led to a person. It cannot find names; that is
 * what moderators are for.
 */
final class IdentifyingText {

	private static final Map<String, Pattern> LOOKS = looks();

	private IdentifyingText() {
	}

	/**
	 * Looks for what may identify somebody.
	 * @param text what somebody wrote
	 * @return what was found, in words, without repeating it
	 */
	static Optional<String> in(String text) {
		return LOOKS.entrySet()
			.stream()
			.filter((look) -> look.getValue().matcher(text).find())
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private static Map<String, Pattern> looks() {
		Map<String, Pattern> looks = new LinkedHashMap<>();
		looks.put("an e-mail address", Pattern.compile("\\S@\\S|\\S\\s?[\\[(](?:at|AT)[\\])]\\s?\\S"));
		looks.put("a web address", Pattern.compile("(?i)https?://|\\bwww\\."));
		looks.put("a full date", Pattern
			.compile("(?iu)\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+"
					+ "(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}*\\.?,?\\s+\\d{2,4}\\b|"
					+ "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}\\b"));
		looks.put("a telephone number or another long number", Pattern.compile("(?U)\\d(?:[\\s()./+-]{0,3}\\d){5,}"));
		return looks;
	}

}
