package org.clew.atlas.disease;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.atlas.table.Unjoined;
import org.clew.name.NameKey;

import static java.util.Comparator.comparingInt;

/**
 * Old numbers of Mondo. A term that has the name of another one, the name that Orphanet
 * has for it or one of its synonyms, no place in the hierarchy and no identifier is what
 * is left of a term that was merged: its number and its synonyms go to the other one. It
 * may still hold an Orphanet number, if the other one has none and Orphanet's
 * classifications do not name it otherwise. Names are the same in whatever order and
 * spelling, and whether they say syndrome, disease, disorder, or none of these.
 */
final class Duplicates {

	private static final Pattern KIND = Pattern.compile("(?i)\\b(?:syndrome|disease|disorder)\\b");

	/** One word alone could be any disease of the face. */
	private static final Pattern TELLING = Pattern.compile("\\S\\s\\S|\\d");

	private final SortedMap<String, Term> terms;

	private final Orphanet orphanet;

	private final Set<String> placed = new HashSet<>();

	private Duplicates(SortedMap<String, Term> terms, Edges mondo, Orphanet orphanet) {
		this.terms = terms;
		this.orphanet = orphanet;
		mondo.all().forEach((child, parents) -> {
			this.placed.add(child);
			this.placed.addAll(parents);
		});
	}

	static void merge(SortedMap<String, Term> terms, Edges mondo, Orphanet orphanet, Unjoined unjoined) {
		Duplicates duplicates = new Duplicates(terms, mondo, orphanet);
		duplicates.merge(unjoined);
		for (UnaryOperator<String> naming : List.<UnaryOperator<String>>of(Duplicates::lower, Duplicates::key)) {
			duplicates.mergeNamesakes(naming, unjoined);
			duplicates.mergeSynonyms(naming, unjoined);
		}
		duplicates.mergeWithoutKind(unjoined);
	}

	private void merge(Unjoined unjoined) {
		Map<String, List<Term>> named = new HashMap<>();
		this.terms.values()
			.forEach((term) -> named.computeIfAbsent(key(term.name()), (key) -> new ArrayList<>()).add(term));
		for (List<Term> same : named.values()) {
			for (Term old : same) {
				kept(old, same).filter((kept) -> this.terms.containsKey(kept.id()))
					.ifPresent((kept) -> merge(old, kept, unjoined));
			}
		}
	}

	/**
	 * {@return what goes on for a term that is left over: the one of its name that is
	 * not, else the one that says more}
	 */
	private Optional<Term> kept(Term old, List<Term> same) {
		List<Term> others = same.stream().filter((other) -> !other.equals(old) && !isLeftOver(other, old)).toList();
		if (!others.isEmpty()) {
			return (others.size() == 1 && isLeftOver(old, others.getFirst())) ? Optional.of(others.getFirst())
					: Optional.empty();
		}
		return same.stream().filter((other) -> isBare(old) && said(other) > said(old)).max(comparingInt(this::said));
	}

	private int said(Term term) {
		return term.synonyms().size() + (isBare(term) ? 0 : 100);
	}

	/** What is left over has the name that Orphanet has for the other one. */
	private void mergeNamesakes(UnaryOperator<String> naming, Unjoined unjoined) {
		Map<String, Set<Term>> named = new HashMap<>();
		this.terms.values()
			.forEach((term) -> term.identifiers()
				.stream()
				.filter((id) -> this.orphanet.names().containsKey(id) && !this.orphanet.isCategory(id))
				.forEach((id) -> named
					.computeIfAbsent(naming.apply(this.orphanet.names().getOrDefault(id, "")), (key) -> new HashSet<>())
					.add(term)));
		mergeInto(named, naming, this::isBare, unjoined);
	}

	/**
	 * What is left over has a name that is a synonym of one other term, and nothing else.
	 */
	private void mergeSynonyms(UnaryOperator<String> naming, Unjoined unjoined) {
		Map<String, Set<Term>> called = new HashMap<>();
		this.terms.values()
			.stream()
			.filter((term) -> !isBare(term))
			.forEach((term) -> term.synonyms()
				.forEach((synonym) -> called.computeIfAbsent(naming.apply(synonym), (key) -> new HashSet<>())
					.add(term)));
		mergeInto(called, naming, (term) -> isBare(term) && term.synonyms().isEmpty(), unjoined);
	}

	/** "FOXG1 syndrome" is what is left of "FOXG1 disorder". */
	private void mergeWithoutKind(Unjoined unjoined) {
		Map<String, Set<Term>> called = new HashMap<>();
		this.terms.values()
			.stream()
			.filter((term) -> !isBare(term))
			.forEach((term) -> Stream.concat(Stream.of(term.name()), term.synonyms().stream())
				.forEach((name) -> called.computeIfAbsent(withoutKind(name), (key) -> new HashSet<>()).add(term)));
		mergeInto(called, Duplicates::withoutKind,
				(term) -> isBare(term) && TELLING.matcher(withoutKind(term.name())).find(), unjoined);
	}

	private void mergeInto(Map<String, Set<Term>> called, UnaryOperator<String> naming, Predicate<Term> leftOver,
			Unjoined unjoined) {
		for (Term old : List.copyOf(this.terms.values())) {
			Set<Term> others = called.getOrDefault(naming.apply(old.name()), Set.of());
			if (others.size() == 1 && leftOver.test(old)) {
				merge(old, others.iterator().next(), unjoined);
			}
		}
	}

	private void merge(Term old, Term kept, Unjoined unjoined) {
		kept.identifiers().add(old.id());
		kept.identifiers().addAll(old.identifiers());
		kept.synonyms().add(old.name());
		kept.synonyms().addAll(old.synonyms());
		kept.synonyms().removeIf(kept.name()::equalsIgnoreCase);
		this.terms.remove(old.id());
		unjoined.tell(DiseaseRow.TABLE.file(), "old number, joined to the term that has its name",
				old.id() + " " + old.name() + ", now " + kept.id());
	}

	private boolean isBare(Term term) {
		return !this.placed.contains(term.id()) && term.identifiers().isEmpty();
	}

	private boolean isLeftOver(Term term, Term other) {
		return isBare(term) || (!this.placed.contains(term.id()) && isOrphanets(term, other));
	}

	private boolean isOrphanets(Term term, Term other) {
		return term.identifiers().size() == 1 && term.identifiers().first().startsWith("orphanet:")
				&& key(term.name())
					.equals(key(this.orphanet.names().getOrDefault(term.identifiers().first(), term.name())))
				&& other.identifiers().stream().noneMatch((identifier) -> identifier.startsWith("orphanet:"));
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static String key(String name) {
		return NameKey.of(name).orElseGet(() -> lower(name));
	}

	private static String withoutKind(String name) {
		String rest = KIND.matcher(name).replaceAll("");
		return rest.isBlank() ? key(name) : key(rest);
	}

}
