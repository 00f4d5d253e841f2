package org.clew.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.name.DiseaseMention;
import org.clew.name.DrugMention;
import org.clew.name.GreekSymbol;
import org.clew.name.MatchRule;
import org.clew.name.NameCandidate;
import org.clew.name.NameKey;
import org.clew.name.ProductSymbol;
import org.clew.name.ReceptorSymbol;

/**
 * One way to read a text as a name, and what it can be the name of.
 *
 * @param candidate the name
 * @param types what it may name
 */
record Reading(NameCandidate candidate, Set<SearchType> types) {

	/**
	 * All ways to read a text: as it stands it may name anything; as a register's
	 * intervention a drug, and as its condition a disease.
	 */
	static List<Reading> of(String text, List<SearchType> types) {
		List<Reading> readings = new ArrayList<>();
		boolean whichever = DiseaseMention.isWhichever(text);
		boolean ofClass = DrugMention.isClass(text);
		Set<SearchType> named = types.stream()
			.filter((type) -> !(ofClass && type == SearchType.DRUG) && !(whichever && type == SearchType.DISEASE))
			.collect(Collectors.toSet());
		NameKey.of(text)
			.map((key) -> new NameCandidate(text.strip(), key, MatchRule.NORMALIZED))
			.ifPresent((whole) -> readings.add(new Reading(whole, named)));
		NameKey.unhyphenated(text)
			.map((key) -> new NameCandidate(text.strip(), key, MatchRule.NORMALIZED))
			.ifPresent((whole) -> readings.add(new Reading(whole, named)));
		if (types.contains(SearchType.TARGET)) {
			GreekSymbol.of(text)
				.flatMap((symbol) -> NameCandidate.of(symbol, MatchRule.NORMALIZED))
				.ifPresent((symbol) -> readings.add(new Reading(symbol, Set.of(SearchType.TARGET))));
		}
		if (types.contains(SearchType.TARGET)) {
			ReceptorSymbol.of(text)
				.stream()
				.flatMap((symbol) -> NameCandidate.of(symbol, MatchRule.WITH_KIND).stream())
				.forEach((symbol) -> readings.add(new Reading(symbol, Set.of(SearchType.TARGET))));
		}
		if (types.contains(SearchType.TARGET)) {
			ProductSymbol.of(text)
				.flatMap((symbol) -> NameCandidate.of(symbol, MatchRule.WITH_KIND))
				.ifPresent((symbol) -> readings.add(new Reading(symbol, Set.of(SearchType.TARGET))));
		}
		if (types.contains(SearchType.DRUG)) {
			DrugMention.candidates(text)
				.forEach((candidate) -> readings.add(new Reading(candidate, Set.of(SearchType.DRUG))));
		}
		if (types.contains(SearchType.DISEASE) && !whichever) {
			DiseaseMention.candidates(text)
				.stream()
				.filter((candidate) -> !DiseaseMention.isWhichever(candidate.text()))
				.forEach((candidate) -> readings.add(new Reading(candidate, Set.of(SearchType.DISEASE))));
		}
		return readings;
	}

}
