package org.clew.alteration.grammar;

import java.util.ArrayList;
import java.util.List;

/** Parts a text at its connectives, outside brackets. */
final class Connectives {

	private static final int MOST_PARTS = 64;

	private static final List<String> OR = List.of(" OR ", " or ", "||");

	private static final List<String> AND = List.of(" AND ", " and ", " & ", " + ", "|", ";");

	private Connectives() {
	}

	/**
	 * Parts a text.
	 * @param or whether to part it at "or", and not at "and"
	 * @param evidence whether a comma means "or", and not "and"
	 * @return its parts, one if it has no such connective
	 */
	static List<String> split(String text, boolean or, boolean evidence) {
		List<String> signs = new ArrayList<>(or ? OR : AND);
		if (or == evidence) {
			signs.add(", ");
			signs.add(",");
		}
		List<String> parts = new ArrayList<>();
		int start = 0;
		int depth = 0;
		for (int i = 0; i < text.length() && parts.size() < MOST_PARTS; i++) {
			char letter = text.charAt(i);
			depth += (letter == '(' || letter == '[') ? 1 : (letter == ')' || letter == ']') ? -1 : 0;
			int length = (depth <= 0) ? at(text, i, signs) : 0;
			if (length > 0) {
				add(text.substring(start, i), parts);
				start = i + length;
				i = start - 1;
			}
		}
		add(text.substring(start), parts);
		return parts;
	}

	private static void add(String part, List<String> parts) {
		String plain = part.strip();
		if (!plain.isEmpty()) {
			parts.add(plain);
		}
	}

	private static int at(String text, int at, List<String> signs) {
		for (String sign : signs) {
			if (text.startsWith(sign, at)) {
				return sign.length();
			}
		}
		return 0;
	}

	/** Brackets around all of it say nothing. */
	static String withoutBrackets(String text) {
		String inner = text;
		while (inner.length() > 2 && (inner.charAt(0) == '(' || inner.charAt(0) == '[') && closes(inner)) {
			inner = inner.substring(1, inner.length() - 1).strip();
		}
		return inner;
	}

	/** Whether the first bracket is closed by the last letter. */
	private static boolean closes(String text) {
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			depth += (letter == '(' || letter == '[') ? 1 : (letter == ')' || letter == ']') ? -1 : 0;
			if (depth == 0) {
				return i == text.length() - 1;
			}
		}
		return false;
	}

}
