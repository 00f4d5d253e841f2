package org.clew.atlas.disease;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

import org.clew.atlas.table.Unjoined;

/**
 * Old numbers of Mondo. A term that has the name of another one, no place in the
 * hierarchy and no identifier is what is left of a term that was merged: its number and
 * its synonyms go to the other one. It may still hold an Orphanet number, if the other
 * one has none and Orphanet's classifications do not name it otherwise.
 */
final class Duplicates {

	private final SortedMap<String, Term> terms;

	private final Map<String, String> orphanetNames;

	private final Set<String> placed = new HashSet<>();

	private Duplicates(SortedMap<String, Term> terms, Edges mondo, Map<String, String> orphanetNames) {
		this.terms = terms;
		this.orphanetNames = orphanetNames;
		mondo.all().forEach((child, parents) -> {
			this.placed.add(child);
			this.placed.addAll(parents);
		});
	}

	static void merge(SortedMap<String, Term> terms, Edges mondo, Map<String, String> orphanetNames,
			Unjoined unjoined) {
		new Duplicates(terms, mondo, orphanetNames).merge(unjoined);
	}

	private void merge(Unjoined unjoined) {
		Map<String, List<Term>> named = new HashMap<>();
		this.terms.values()
			.forEach((term) -> named.computeIfAbsent(lower(term.name()), (key) -> new ArrayList<>()).add(term));
		for (List<Term> same : named.values()) {
			for (Term old : same) {
				List<Term> others = same.stream()
					.filter((other) -> !other.equals(old) && !isLeftOver(other, old))
					.toList();
				if (others.size() == 1 && isLeftOver(old, others.getFirst())) {
					Term kept = others.getFirst();
					kept.identifiers().add(old.id());
					kept.identifiers().addAll(old.identifiers());
					kept.synonyms().addAll(old.synonyms());
					this.terms.remove(old.id());
					unjoined.tell(DiseaseRow.TABLE.file(), "old number, joined to the term of the same name",
							old.id() + " " + old.name() + ", now " + kept.id());
				}
			}
		}
	}

	private boolean isLeftOver(Term term, Term other) {
		return !this.placed.contains(term.id()) && (term.identifiers().isEmpty() || isOrphanets(term, other));
	}

	private boolean isOrphanets(Term term, Term other) {
		return term.identifiers().size() == 1 && term.identifiers().first().startsWith("orphanet:")
				&& lower(term.name())
					.equals(lower(this.orphanetNames.getOrDefault(term.identifiers().first(), term.name())))
				&& other.identifiers().stream().noneMatch((identifier) -> identifier.startsWith("orphanet:"));
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
