package org.clew.alteration.grammar;

import java.util.Locale;
import java.util.Optional;

import org.clew.alteration.Cutoff;
import org.clew.alteration.Variant.Named;

/**
 * Reads a tumour's mutational burden with its number.
 */
final class BurdenReader {

	private BurdenReader() {
	}

	/**
	 * Reads a burden.
	 * @param lower such as {@code tmb-h (>= 10 mutations / mb)} or {@code tmb 14 mut/mb}
	 * @return the burden, if the text gives one with a number
	 */
	static Optional<Named> read(String lower) {
		if (!lower.startsWith("tmb") || lower.length() > 60) {
			return Optional.empty();
		}
		String rest = lower.substring(3)
			.replace("-h", "")
			.replace("(", "")
			.replace(")", "")
			.replace(" ", "")
			.toLowerCase(Locale.ROOT);
		int at = 0;
		while (at < rest.length() && "<>=:".indexOf(rest.charAt(at)) >= 0) {
			at++;
		}
		int end = at;
		while (end < rest.length() && (Character.isDigit(rest.charAt(end)) || rest.charAt(end) == '.')) {
			end++;
		}
		String unit = rest.substring(end);
		boolean perMegabase = unit.equals("mutations/mb") || unit.equals("mut/mb") || unit.equals("muts/mb")
				|| unit.equals("mutations/megabase");
		if (end == at || end - at > 6 || !perMegabase || rest.charAt(at) == '.'
				|| rest.substring(at, end).chars().filter((letter) -> letter == '.').count() > 1) {
			return Optional.empty();
		}
		String sign = (at == 0 || rest.startsWith(":")) ? "=" : rest.substring(0, at);
		return Optional.of(new Named(null, "TMB-H",
				new Cutoff(sign, Double.parseDouble(rest.substring(at, end)), " mutations/Mb")));
	}

}
