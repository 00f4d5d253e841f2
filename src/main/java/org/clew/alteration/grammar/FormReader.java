package org.clew.alteration.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads which form of a fusion it is: the exons that are joined, or the variant's number.
 */
final class FormReader {

	private FormReader() {
	}

	/**
	 * Reads a form.
	 * @param words the words beside the genes
	 * @return such as {@code e6::e20} or {@code variant 3}
	 */
	static Optional<String> read(List<String> words) {
		List<String> lower = words.stream()
			.map((word) -> word.toLowerCase(Locale.ROOT).replace("(", "").replace(")", ""))
			.filter((word) -> !word.equals("fusion"))
			.toList();
		if (lower.size() == 2 && (lower.getFirst().equals("variant") || lower.getFirst().equals("type"))) {
			return isNumber(lower.get(1)) ? Optional.of(lower.getFirst() + " " + lower.get(1)) : Optional.empty();
		}
		if (lower.size() != 1) {
			return Optional.empty();
		}
		String word = lower.getFirst();
		if (word.startsWith("v") && isNumber(word.substring(1))) {
			return Optional.of("variant " + word.substring(1));
		}
		String[] exons = word.replace("::", "-").replace(";", "-").replace(":", "-").split("-", 0);
		boolean joined = exons.length == 2 && isExon(exons[0]) && isExon(exons[1]);
		return joined ? Optional.of("e" + exons[0].substring(1) + "::e" + exons[1].substring(1)) : Optional.empty();
	}

	private static boolean isNumber(String text) {
		return !text.isEmpty() && text.length() <= 3 && Character.isDigit(text.charAt(0))
				&& text.substring(1)
					.chars()
					.allMatch((letter) -> Character.isDigit(letter) || letter == 'a' || letter == 'b');
	}

	private static boolean isExon(String text) {
		return text.length() >= 2 && text.length() <= 4 && Character.isLetter(text.charAt(0))
				&& text.substring(1).chars().allMatch(Character::isDigit);
	}

}
