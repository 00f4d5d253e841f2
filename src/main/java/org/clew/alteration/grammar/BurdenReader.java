package org.clew.alteration.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.alteration.Cutoff;
import org.clew.alteration.MolecularProfile;
import org.clew.alteration.MolecularProfile.Not;
import org.clew.alteration.MolecularProfile.Of;
import org.clew.alteration.Variant.Named;

/** Reads a tumour's mutational burden with its number. */
final class BurdenReader {

	/** From here on a burden is high, as labels have it. */
	private static final double HIGH = 10;

	private static final Pattern BURDEN = Pattern.compile(
			"(?:tmb|tumou?r mutational burden)[-\\s:]*(h(?:igh)?|low|l)?[\\s:(,]*(>=|>|<=|<|=|of)?\\s*([0-9]{1,4}(?:\\.[0-9]{1,2})?)"
					+ "\\s*(?:(?:mutations|muts?\\.?)\\s*(?:/|per)\\s*(?:mb|megabase))?\\)?");

	private static final int LONGEST = 60;

	private BurdenReader() {
	}

	/**
	 * Reads a burden.
	 * @param lower such as {@code tmb-h (>= 10 mutations / mb)}, {@code tmb 14 mut/mb} or
	 * {@code tmb 3}
	 * @param evidence whether evidence or a label speaks, and so the number is its limit
	 * @return the burden, if the text gives one with a number; of a patient, one below
	 * ten is none, and a limit that leaves it open is not understood
	 */
	static Optional<MolecularProfile> read(String lower, boolean evidence) {
		Matcher burden = BURDEN.matcher(lower);
		if (lower.length() > LONGEST || !burden.matches()) {
			return Optional.empty();
		}
		double number = Double.parseDouble(burden.group(3));
		String sign = (burden.group(2) == null || burden.group(2).equals("of")) ? "=" : burden.group(2);
		String word = String.valueOf(burden.group(1));
		boolean high = !sign.startsWith("<") && number >= HIGH && !word.startsWith("l");
		boolean low = !sign.startsWith(">") && (number < HIGH || (sign.startsWith("<") && number <= HIGH))
				&& !word.startsWith("h");
		Of found = new Of(new Named(null, "TMB-H", low ? null : new Cutoff(sign, number, " mutations/Mb")));
		if (evidence) {
			return Optional.of(new Of(new Named(null, "TMB-H", new Cutoff(sign, number, " mutations/Mb"))));
		}
		return high ? Optional.of(found) : low ? Optional.of(new Not(found)) : Optional.empty();
	}

}
