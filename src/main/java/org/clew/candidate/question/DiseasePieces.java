package org.clew.candidate.question;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a text that may name a disease where the whole of it names none: "B-ALL,
 * Ph-like", "medullary thyroid carcinoma in MEN2B", "severe congenital protein C
 * deficiency". What is left of the text is told.
 */
final class DiseasePieces {

	private static final Pattern JOINT = Pattern
		.compile("(?i)\\s+(?:in|with|and|due to|secondary to|associated with|presenting with|complicated by)\\s+"
				+ "|\\s*[;,()]\\s*|\\s+-\\s+");

	/** What says how a disease goes, and not which one it is. */
	private static final Pattern QUALIFIER = Pattern.compile(
			"(?i)^(?:(?:malignant|de novo|classic(?:al)?|severe|mild|moderate|chronic|persistent|symptomatic|progressive"
					+ "|aggressive|active|stable|known|confirmed|biopsy-proven|genetically confirmed|bilateral|unilateral"
					+ "|multifocal|disseminated|isolated|sporadic|early|late|infantile|juvenile"
					+ "|AIDS-related|HIV-associated|thalamic|pontine|brain ?stem|midline|cerebellar|hemispheric|spinal|left-sided|right-sided|typical|atypical)[\\s-]+)+");

	private static final int SHORTEST = 3;

	private static final int LONGEST = 200;

	private DiseasePieces() {
	}

	/**
	 * {@return the parts in the order in which they are to be tried}
	 * @param text a text that names no disease
	 */
	static Set<String> of(String text) {
		Set<String> pieces = new LinkedHashSet<>();
		if (text.length() <= LONGEST && !DiseaseText.isDoubted(text)) {
			for (String piece : JOINT.split(text, -1)) {
				String plain = QUALIFIER.matcher(piece.strip()).replaceFirst("");
				pieces.add(piece.strip());
				pieces.add(plain);
			}
			pieces.removeIf((piece) -> piece.length() < SHORTEST || piece.equals(text));
		}
		return pieces;
	}

	/**
	 * {@return what a text says beside a part of it}
	 * @param text the text
	 * @param piece the part
	 */
	static String beside(String text, String piece) {
		Matcher edges = Pattern.compile("^[\\s,;()]+|[\\s,;()]+$").matcher(text.replace(piece, " "));
		return edges.replaceAll("").replaceAll("\\s+", " ");
	}

}
