package org.clew.graph;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An identifier as people write it, reduced to the one form under which the graph knows
 * it.
 *
 * @param key upper case, prefix and local part joined by a colon
 */
public record Curie(String key) {

	/** No vocabulary has longer identifiers. */
	public static final int LONGEST = 200;

	private static final Pattern WRITTEN = Pattern
		.compile("\\s*([A-Za-z][A-Za-z0-9.]*)[:_]\\s*([A-Za-z0-9][A-Za-z0-9._/()+-]*)\\s*");

	private static final Pattern TRIAL = Pattern.compile("\\s*(NCT[0-9]{8})\\s*", Pattern.CASE_INSENSITIVE);

	/** Prefixes that mean the same: Orphanet's own, ORDO's, and ChEMBL's short form. */
	private static final Map<String, String> ALIASES = Map.of("ORPHA", "ORPHANET", "CHEMBL", "CHEMBL.COMPOUND",
			"ENTREZ", "NCBIGENE", "UNIPROT", "UNIPROTKB", "NCT", "CLINICALTRIALS");

	/**
	 * Reads an identifier.
	 * @param written such as {@code MONDO:0006033}, {@code MONDO_0006033},
	 * {@code orphanet:178342}, {@code ORPHA:178342} or a bare {@code NCT02925234}
	 * @return its form in the graph; empty if it is no CURIE, or longer than
	 * {@value #LONGEST} characters
	 */
	public static Optional<Curie> parse(String written) {
		if (written.length() > LONGEST) {
			return Optional.empty();
		}
		Matcher trial = TRIAL.matcher(written);
		if (trial.matches()) {
			return Optional.of(new Curie("CLINICALTRIALS:" + trial.group(1).toUpperCase(Locale.ROOT)));
		}
		Matcher matcher = WRITTEN.matcher(written);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String prefix = matcher.group(1).toUpperCase(Locale.ROOT);
		return Optional
			.of(new Curie(ALIASES.getOrDefault(prefix, prefix) + ":" + matcher.group(2).toUpperCase(Locale.ROOT)));
	}

	/**
	 * The form of an identifier under which it is stored and found.
	 * @param written the identifier
	 * @return its form in the graph; upper case if it is no CURIE
	 */
	public static String normalize(String written) {
		return parse(written).map(Curie::key).orElseGet(() -> written.strip().toUpperCase(Locale.ROOT));
	}

}
