package org.clew.bench.answers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One key for each drug, whatever name of it a table or a case uses: that of the server, or the plain name where it has none. */
final class DrugNames {

	private static final Pattern SALT = Pattern.compile("\\b(hydrochloride|mesylate|maleate|tosylate|phosphate|anhydrous|sulfate|acetate|malate|fumarate|"
			+ "citrate|ditosylate|dimaleate|sodium|esylate|monohydrate|hydrate|tartrate|succinate|chloride|dihydrochloride|regimen)\\b");

	private final Map<String, String> keys = new HashMap<>();

	private final Server server;

	DrugNames(Server server) {
		this.server = server;
	}

	/** Asks the server for those that were not asked for. */
	void learn(Collection<String> names) {
		Set<String> open = new HashSet<>();
		names.stream().map(DrugNames::plain).filter((name) -> !this.keys.containsKey(name)).forEach(open::add);
		List<String> texts = open.stream().sorted().toList();
		Map<String, String> found = this.server.drugs(texts);
		texts.forEach((text) -> this.keys.put(text, found.getOrDefault(text, text)));
	}

	String key(String name) {
		return this.keys.getOrDefault(plain(name), plain(name));
	}

	/** That of a drug in an answer: it has an identifier, and a name that a table may use. */
	String key(String id, String name) {
		String known = this.keys.get(plain(name));
		return (known != null && known.equals(plain(name))) ? known : id;
	}

	static String plain(String name) {
		String lower = name.toLowerCase();
		String bare = SALT.matcher(lower).replaceAll("").replaceAll("-[a-z]{4}$", "").replaceAll("\\s+", " ").strip();
		return bare.isEmpty() ? lower.strip() : bare;
	}

}
