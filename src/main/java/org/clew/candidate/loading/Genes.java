package org.clew.candidate.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clew.alteration.GeneNames;

/**
 * The names of the genes of the graph. A current symbol goes before a previous one, and
 * that before an alias; what then still means several genes means none.
 */
final class Genes implements GeneNames {

	private static final String SEVERAL = "";

	private final Map<String, String> symbols;

	private final Map<String, String> previous;

	private final Map<String, String> aliases;

	Genes() {
		this.symbols = new HashMap<>();
		this.previous = new HashMap<>();
		this.aliases = new HashMap<>();
	}

	Genes(Genes before) {
		this.symbols = new HashMap<>(before.symbols);
		this.previous = new HashMap<>(before.previous);
		this.aliases = new HashMap<>(before.aliases);
	}

	void add(String symbol, List<String> formerSymbols, List<String> synonyms) {
		put(this.symbols, symbol, symbol);
		formerSymbols.forEach((former) -> put(this.previous, former, symbol));
		synonyms.forEach((synonym) -> put(this.aliases, synonym, symbol));
	}

	private static void put(Map<String, String> names, String name, String symbol) {
		names.merge(key(name), symbol, (one, other) -> one.equals(other) ? one : SEVERAL);
	}

	@Override
	public Optional<String> symbol(String text) {
		String key = key(text);
		String found = this.symbols.get(key);
		if (found == null) {
			found = this.previous.get(key);
		}
		if (found == null) {
			found = this.aliases.get(key);
		}
		return Optional.<String>ofNullable(found).filter((symbol) -> !symbol.equals(SEVERAL));
	}

	private static String key(String name) {
		return name.strip().toUpperCase(Locale.ROOT);
	}

}
