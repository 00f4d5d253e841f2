package org.clew.candidate.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.clew.candidate.core.ShippedTable;
import org.clew.name.DrugMention;

/**
 * The drugs of a regimen, as physicians write what a patient was given: "R-CHOP",
 * "carboplatin/paclitaxel".
 */
final class Regimens {

	private static final Map<String, List<String>> DRUGS = read();

	private Regimens() {
	}

	/**
	 * {@return the drugs of a text; none if it is one drug, or no regimen that is known}
	 */
	static List<String> drugs(String text) {
		List<String> known = DRUGS.get(text.strip().toLowerCase(Locale.ROOT));
		return (known != null) ? known : DrugMention.parts(text);
	}

	private static Map<String, List<String>> read() {
		return ShippedTable.rows("regimens.tsv")
			.stream()
			.collect(Collectors.toUnmodifiableMap((row) -> row[0].toLowerCase(Locale.ROOT),
					(row) -> List.of(row[1].split("\\|", -1))));
	}

}
