package org.clew.alteration.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clew.alteration.MolecularProfile;
import org.clew.alteration.Variant.ExonChange;
import org.clew.alteration.Variant.ExonChange.Kind;

/** Reads a change that is told by its exon, such as {@code exon 11 deletion}. */
final class ExonReader {

	private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("", Kind.MUTATION),
			Map.entry("mutation", Kind.MUTATION), Map.entry("mutated", Kind.MUTATION),
			Map.entry("mutant", Kind.MUTATION), Map.entry("mut", Kind.MUTATION), Map.entry("alteration", Kind.MUTATION),
			Map.entry("positive", Kind.MUTATION), Map.entry("mutation positive", Kind.MUTATION),
			Map.entry("deletion", Kind.DELETION), Map.entry("del", Kind.DELETION), Map.entry("deleted", Kind.DELETION),
			Map.entry("deletion mutation", Kind.DELETION), Map.entry("deletion positive", Kind.DELETION),
			Map.entry("frame deletion", Kind.DELETION), Map.entry("inframe deletion", Kind.DELETION),
			Map.entry("insertion", Kind.INSERTION), Map.entry("ins", Kind.INSERTION),
			Map.entry("insertion mutation", Kind.INSERTION), Map.entry("frame insertion", Kind.INSERTION),
			Map.entry("inframe insertion", Kind.INSERTION), Map.entry("insertion positive", Kind.INSERTION),
			Map.entry("duplication", Kind.INSERTION), Map.entry("dup", Kind.INSERTION),
			Map.entry("skipping", Kind.SKIPPING), Map.entry("skipping mutation", Kind.SKIPPING),
			Map.entry("skipping alteration", Kind.SKIPPING), Map.entry("skip", Kind.SKIPPING),
			Map.entry("skipping positive", Kind.SKIPPING), Map.entry("splice site", Kind.SPLICE_SITE),
			Map.entry("splice site mutation", Kind.SPLICE_SITE), Map.entry("splice mutation", Kind.SPLICE_SITE),
			Map.entry("splice donor mutation", Kind.SPLICE_SITE), Map.entry("frameshift", Kind.FRAMESHIFT),
			Map.entry("frameshift mutation", Kind.FRAMESHIFT));

	private static final List<String> NEGATIVE = List.of("wild type", "wildtype", "negative", "no mutation",
			"mutation negative", "not mutated");

	private ExonReader() {
	}

	/**
	 * Reads a change of an exon.
	 * @param text the text without the gene
	 * @return the change, if the text tells one by its exon
	 */
	static Optional<MolecularProfile> read(String symbol, String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		int start = start(lower);
		if (start < 0) {
			return Optional.empty();
		}
		int at = skip(lower, start);
		int first = number(lower, at);
		int end = at + digits(lower, at);
		int last = first;
		int dash = (end < lower.length() && lower.charAt(end) == '-') ? end + 1 : end;
		if (dash > end && digits(lower, dash) > 0) {
			last = number(lower, dash);
			end = dash + digits(lower, dash);
		}
		if (first < 1 || last < first) {
			return Optional.empty();
		}
		String kind = Words.key(List.of(lower.substring(0, start) + " " + lower.substring(end)));
		if (NEGATIVE.contains(kind)) {
			return Optional.of(new MolecularProfile.Not(
					new MolecularProfile.Of(new ExonChange(symbol, first, last, Kind.MUTATION))));
		}
		int from = first;
		int to = last;
		return Optional.ofNullable(KINDS.get(kind))
			.map((found) -> new MolecularProfile.Of(new ExonChange(symbol, from, to, found)));
	}

	/** Where "exon 11" or "ex11" begins, or -1. */
	private static int start(String text) {
		for (int i = text.indexOf("ex"); i >= 0; i = text.indexOf("ex", i + 1)) {
			boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
			if (begins && digits(text, skip(text, i)) > 0) {
				return i;
			}
		}
		return -1;
	}

	/** The place after "ex", "exon" or "exons" and blanks. */
	private static int skip(String text, int start) {
		int at = start + 2;
		for (String end : List.of("ons", "on")) {
			if (text.startsWith(end, at)) {
				at += end.length();
				break;
			}
		}
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
			at++;
		}
		return at;
	}

	private static int digits(String text, int from) {
		int at = from;
		while (at < text.length() && Character.isDigit(text.charAt(at))) {
			at++;
		}
		return at - from;
	}

	private static int number(String text, int from) {
		int digits = digits(text, from);
		return (digits == 0 || digits > 3) ? 0 : Integer.parseInt(text.substring(from, from + digits));
	}

}
