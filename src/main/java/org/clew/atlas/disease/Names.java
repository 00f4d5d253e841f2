package org.clew.atlas.disease;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.name.Initials;
import org.clew.name.NameKey;

/**
 * Which names mean a disease, and which could mean it. A name of another disease is no
 * synonym. A name that a disease shares with one that it is a kind of means the wider
 * one. Of those that share an abbreviation it is that of the one whose words it
 * abbreviates; if that leaves several, it is one of none of them. Two letters abbreviate
 * more than any source knows: they mean a disease only where people decided so.
 */
final class Names {

	/** What has a number is one of several kinds, and not all of them. */
	private static final Pattern NUMBERED = Pattern.compile("\\p{N}");

	private static final Pattern ABBREVIATION = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu}|\\p{Lu})[\\p{L}\\p{N}/+-]{1,6}");

	private static final Pattern PAIR = Pattern.compile("\\p{L}{2}");

	private final Function<String, Set<String>> ancestors;

	private final Set<String> chosen;

	private final Map<String, Term> terms = new HashMap<>();

	/** Who has it as a name, letter by letter. */
	private final Map<String, Set<String>> written = new HashMap<>();

	private final Map<String, Set<String>> names = new HashMap<>();

	private final Map<String, Set<String>> all = new HashMap<>();

	Names(Collection<Term> terms, Function<String, Set<String>> ancestors, Set<String> chosen) {
		this.ancestors = ancestors;
		this.chosen = chosen;
		for (Term term : terms) {
			this.terms.put(term.id(), term);
			add(this.written, term.name().toLowerCase(Locale.ROOT), term.id());
			add(this.names, key(term.name()), term.id());
			add(this.all, key(term.name()), term.id());
			term.synonyms().forEach((synonym) -> add(this.all, key(synonym), term.id()));
		}
	}

	private static void add(Map<String, Set<String>> names, String name, String id) {
		names.computeIfAbsent(name, (key) -> new HashSet<>()).add(id);
	}

	/** Without the spellings that differ in case alone. */
	static List<String> distinct(Term term) {
		Map<String, String> distinct = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		term.synonyms().forEach((synonym) -> distinct.putIfAbsent(synonym, synonym));
		distinct.remove(term.name());
		return List.copyOf(distinct.values());
	}

	/** Two letters that nobody decided to be the name of one disease. */
	boolean isPair(String synonym) {
		return PAIR.matcher(synonym).matches() && !this.chosen.contains(synonym);
	}

	boolean isRelated(Term term, String synonym) {
		if (isPair(synonym) || isOfAnother(this.written, synonym.toLowerCase(Locale.ROOT), term)
				|| isOfAnother(this.names, key(synonym), term)) {
			return true;
		}
		Set<String> claims = this.all.getOrDefault(key(synonym), Set.of());
		if (claims.size() < 2 || NameKey.of(term.name()).filter(key(synonym)::equals).isPresent()) {
			return false;
		}
		boolean numbered = NUMBERED.matcher(synonym).find();
		if (!ABBREVIATION.matcher(synonym).matches()) {
			return !numbered && widest(claims).filter((wide) -> !wide.equals(term.id())).isPresent();
		}
		Set<String> fitting = claims.stream()
			.filter((claim) -> abbreviates(synonym, claim))
			.collect(Collectors.toSet());
		Set<String> byName = fitting.stream()
			.filter((claim) -> abbreviatesName(synonym, claim))
			.collect(Collectors.toSet());
		if (byName.size() == 1) {
			return !byName.contains(term.id());
		}
		if (fitting.size() == 1) {
			return !fitting.contains(term.id());
		}
		return numbered || !widest(fitting.isEmpty() ? claims : fitting).filter(term.id()::equals).isPresent();
	}

	/** Whether some disease is called so. */
	boolean isName(String text) {
		return this.all.containsKey(key(text));
	}

	private static boolean isOfAnother(Map<String, Set<String>> names, String name, Term term) {
		Set<String> named = names.getOrDefault(name, Set.of());
		return !named.isEmpty() && !named.contains(term.id());
	}

	/** The one that all others are kinds of. */
	private Optional<String> widest(Set<String> claims) {
		return claims.stream()
			.filter((claim) -> claims.stream()
				.allMatch((other) -> other.equals(claim) || this.ancestors.apply(other).contains(claim)))
			.findAny();
	}

	private boolean abbreviates(String letters, String id) {
		Term term = this.terms.get(id);
		return term != null && Stream.concat(Stream.of(term.name()), term.synonyms().stream())
			.anyMatch((name) -> Initials.abbreviate(letters, name));
	}

	private boolean abbreviatesName(String letters, String id) {
		Term term = this.terms.get(id);
		return term != null && Initials.abbreviate(letters, term.name());
	}

	private static String key(String name) {
		return NameKey.of(name).orElse(name);
	}

}
