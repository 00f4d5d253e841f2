package org.clew.atlas.disease;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.clew.name.NameKey;

/**
 * Which names mean a disease, and which could mean it. A name of another disease is no
 * synonym, and an abbreviation that several diseases share is one of none of them.
 */
final class Names {

	private static final Pattern ABBREVIATION = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu}|\\p{Lu})[\\p{L}\\p{N}/+-]{1,6}");

	private final Map<String, Set<String>> names = new HashMap<>();

	private final Map<String, Set<String>> all = new HashMap<>();

	Names(Collection<Term> terms) {
		for (Term term : terms) {
			add(this.names, term.name(), term.id());
			add(this.all, term.name(), term.id());
			term.synonyms().forEach((synonym) -> add(this.all, synonym, term.id()));
		}
	}

	private static void add(Map<String, Set<String>> names, String name, String id) {
		names.computeIfAbsent(key(name), (key) -> new HashSet<>()).add(id);
	}

	/** Without the spellings that differ in case alone. */
	static List<String> distinct(Term term) {
		Map<String, String> distinct = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		term.synonyms().forEach((synonym) -> distinct.putIfAbsent(synonym, synonym));
		distinct.remove(term.name());
		return List.copyOf(distinct.values());
	}

	boolean isRelated(Term term, String synonym) {
		Set<String> named = this.names.getOrDefault(key(synonym), Set.of());
		if (!named.isEmpty() && !named.contains(term.id())) {
			return true;
		}
		return ABBREVIATION.matcher(synonym).matches() && this.all.getOrDefault(key(synonym), Set.of()).size() > 1;
	}

	private static String key(String name) {
		return NameKey.of(name).orElse(name);
	}

}
