package org.clew.alteration.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.clew.alteration.Variant.Named;
import org.clew.alteration.Variant;

/**
 * Reads names that are compared as they stand: polymorphisms, splice sites, introns,
 * phosphorylated residues.
 */
final class NamedReader {

	private static final Set<String> AFTER = Set.of("phosphorylation", "expression", "homozygosity", "genotype",
			"polymorphism", "mutation", "rearrangement", "alteration");

	private NamedReader() {
	}

	/**
	 * Reads a name.
	 * @param words the words without the gene
	 * @return the variant, if the words are such a name
	 */
	static Optional<Variant> read(String symbol, List<String> words) {
		String text = String.join(" ", words);
		String lower = text.toLowerCase(Locale.ROOT);
		boolean alone = words.size() == 1
				|| (words.size() == 2 && AFTER.contains(words.get(1).toLowerCase(Locale.ROOT)));
		String first = words.getFirst();
		if (alone && isPolymorphism(first)) {
			return Optional.of(new Named(symbol, lower));
		}
		if (alone && isStarAllele(symbol, first)) {
			return Optional.of(new Named(symbol, first + lower.substring(first.length())));
		}
		if (lower.startsWith("splice ") || isIntronic(coding(first))) {
			String coding = coding(lower.contains("(") ? text.substring(text.indexOf('(')) : first);
			return isIntronic(coding) ? Optional.of(new Named(symbol, coding)) : Optional.empty();
		}
		if (lower.startsWith("intron ") && words.size() == 3 && AFTER.contains(words.get(2).toLowerCase(Locale.ROOT))) {
			return Optional.of(new Named(symbol, lower));
		}
		if (words.size() == 2 && words.get(1).equalsIgnoreCase("phosphorylation")
				&& !ProteinReader.read(symbol, first).isEmpty()) {
			return Optional.of(new Named(symbol, first.toUpperCase(Locale.ROOT) + " phosphorylation"));
		}
		return Optional.empty();
	}

	/** One spelling of a change of the coding sequence, such as {@code c.1799T>A}. */
	static String coding(String word) {
		String text = word.strip();
		int colon = text.indexOf(':');
		text = (colon >= 0) ? text.substring(colon + 1) : text;
		text = text.replace("(", "").replace(")", "").toLowerCase(Locale.ROOT);
		if (!text.startsWith("c.") || text.length() < 5) {
			return "";
		}
		StringBuilder one = new StringBuilder("c.");
		for (int i = 2; i < text.length(); i++) {
			char letter = text.charAt(i);
			one.append("acgt".indexOf(letter) >= 0 ? Character.toUpperCase(letter) : letter);
		}
		return withoutLostBases(one.toString());
	}

	/** The bases that a deletion or duplication takes are told by their positions. */
	private static String withoutLostBases(String coding) {
		int word = Math.max(coding.indexOf("del"), coding.indexOf("dup"));
		int end = word + 3;
		while (word > 0 && end < coding.length()
				&& (Character.isUpperCase(coding.charAt(end)) || Character.isDigit(coding.charAt(end)))) {
			end++;
		}
		return (word > 0) ? coding.substring(0, word + 3) + coding.substring(end) : coding;
	}

	private static boolean isPolymorphism(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return (lower.startsWith("rs") && lower.length() > 4 && lower.substring(2).chars().allMatch(Character::isDigit))
				|| (lower.startsWith("ivs") && lower.length() < 16) || (lower.startsWith("snp") && lower.length() > 3
						&& lower.substring(3).chars().allMatch(Character::isDigit));
	}

	/** Such as {@code DPYD*2A} and {@code UGT1A1*28}. */
	private static boolean isStarAllele(String symbol, String word) {
		return word.startsWith(symbol + "*") && word.length() <= symbol.length() + 5;
	}

	/** Beyond an exon's end: {@code c.463+1G>C}. No protein is told by it. */
	private static boolean isIntronic(String coding) {
		int at = 2;
		while (at < coding.length() && (Character.isDigit(coding.charAt(at)) || coding.charAt(at) == '_')) {
			at++;
		}
		return at > 2 && at < coding.length() && (coding.charAt(at) == '+' || coding.charAt(at) == '-');
	}

}
