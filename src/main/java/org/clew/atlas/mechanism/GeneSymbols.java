package org.clew.atlas.mechanism;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clew.atlas.table.Published;

/**
 * Genes by symbol and by number. A current symbol goes before other names; another name
 * counts if only one gene has it.
 */
final class GeneSymbols {

	/** What many cytotoxic drugs act on is no gene, and a record of the seed. */
	static final String DNA = "clew:dna";

	private final Map<String, String> bySymbol = new HashMap<>();

	private final Map<String, Set<String>> byOther = new HashMap<>();

	private final Map<String, String> byNcbi = new HashMap<>();

	GeneSymbols(Published published) {
		published.rows("hgnc.tsv", (row) -> {
			this.bySymbol.put(row.get("symbol").toUpperCase(Locale.ROOT), row.get("id"));
			row.list("ncbigene").forEach((number) -> this.byNcbi.put(number, row.get("id")));
		});
		published.rows("gene-names.tsv",
				(row) -> this.byOther
					.computeIfAbsent(row.get("name").toUpperCase(Locale.ROOT), (none) -> new LinkedHashSet<>())
					.add(row.get("hgnc")));
	}

	Optional<String> ofSymbol(String symbol) {
		if (symbol.equals("DNA")) {
			return Optional.of(DNA);
		}
		String upper = symbol.strip().toUpperCase(Locale.ROOT);
		Set<String> others = this.byOther.getOrDefault(upper, Set.of());
		String found = this.bySymbol.get(upper);
		return Optional.<String>ofNullable(found)
			.or(() -> (others.size() == 1) ? Optional.of(others.iterator().next()) : Optional.empty());
	}

	Optional<String> ofNcbi(String number) {
		return Optional.ofNullable(this.byNcbi.get(number));
	}

}
