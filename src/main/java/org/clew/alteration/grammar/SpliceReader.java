package org.clew.alteration.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.alteration.Variant;
import org.clew.alteration.Variant.GeneStatus;

/**
 * Reads changes of splice sites. Those of MET's exon 14 (bases 2888 to 3028 of NM_000245,
 * 2942 to 3082 of NM_001127500) make its skipping, as in civic.vid:4386.
 */
final class SpliceReader {

	private static final String SKIPPING = "exon 14 skipping";

	private static final Pattern EXON_14 = Pattern
		.compile("c\\.(?:(?:2888|2942)-[0-9]{1,2}|(?:3028|3082)(?:\\+[0-9]{1,2})?)(?![0-9]).*");

	private static final Pattern SITE = Pattern.compile("(?:p\\.)?[A-Z]([0-9]{1,5})_splice");

	private static final Pattern EXON_14_SITE = Pattern.compile("963|981|982|1009|1010|1027|1028");

	private SpliceReader() {
	}

	/**
	 * Reads a change.
	 * @param word as written, such as {@code p.D1010_splice}
	 * @param coding one spelling of a change of the coding sequence, or empty
	 * @return the change, if it is one of a splice site
	 */
	static Optional<Variant> read(String symbol, String word, String coding) {
		boolean met = symbol.equals("MET");
		if (met && EXON_14.matcher(coding).matches()) {
			return skipping(symbol);
		}
		Matcher site = SITE.matcher(word);
		if (!site.matches()) {
			return Optional.empty();
		}
		return (met && EXON_14_SITE.matcher(site.group(1)).matches()) ? skipping(symbol)
				: Optional.of(new GeneStatus(symbol, GeneStatus.Status.SPLICE_SITE));
	}

	private static Optional<Variant> skipping(String symbol) {
		return ExonReader.read(symbol, SKIPPING).flatMap((profile) -> profile.variants().findFirst());
	}

}
