package org.clew.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.name.DiseaseMention;

/**
 * What the graph has, by what was asked for.
 *
 * @param byKey records under the keys of names
 */
record Hits(Map<String, List<Hit>> byCurie, Map<String, List<Hit>> byKey) {

	/** What more records share is no name of any. */
	static final int MOST_CHOICES = 20;

	static Hits of(List<Hit> found) {
		Map<Boolean, List<Hit>> parted = found.stream().collect(Collectors.partitioningBy(Hit::byIdentifier));
		return new Hits(parted.getOrDefault(true, List.of()).stream().collect(Collectors.groupingBy(Hit::asked)),
				parted.getOrDefault(false, List.of()).stream().collect(Collectors.groupingBy(Hit::asked)));
	}

	Resolution resolution(String written, SearchText text, List<Reading> readings, List<SearchType> types) {
		List<ResolutionChoice> identified = text.curies()
			.stream()
			.flatMap((curie) -> this.byCurie.getOrDefault(curie, List.of()).stream())
			.map(Hit::identified)
			.toList();
		if (!identified.isEmpty()) {
			return new Resolution(written, identified, false, List.of(), types);
		}
		Map<Boolean, List<Reading>> bracketed = readings.stream()
			.collect(Collectors.partitioningBy((reading) -> reading.candidate().isBracketed()));
		return confirmed(written, named(bracketed.getOrDefault(false, List.of())),
				named(bracketed.getOrDefault(true, List.of())), types);
	}

	/**
	 * A bracket confirms what stands outside it or speaks against it; it never decides
	 * alone, as many things share an abbreviation. One that could mean several does not
	 * speak against it.
	 */
	private static Resolution confirmed(String written, List<ResolutionChoice> outside, List<ResolutionChoice> inside,
			List<SearchType> types) {
		if (outside.isEmpty() || inside.isEmpty()) {
			return new Resolution(written, outside, false, List.of(), types);
		}
		Set<String> within = inside.stream().map(ResolutionChoice::nodeId).collect(Collectors.toSet());
		List<ResolutionChoice> common = outside.stream().filter((it) -> within.contains(it.nodeId())).toList();
		if (common.isEmpty() && (inside.stream().allMatch(ResolutionChoice::related)
				|| DiseaseMention.isAbbreviatedInBrackets(written))) {
			return new Resolution(written, outside, false, List.of(), types);
		}
		if (common.isEmpty()) {
			return new Resolution(written,
					Stream.concat(outside.stream(), inside.stream()).limit(MOST_CHOICES).toList(), true, List.of(),
					types);
		}
		return new Resolution(written, common, false, List.of(), types);
	}

	/** Only the readings of the best rule that leads anywhere count. */
	private List<ResolutionChoice> named(List<Reading> readings) {
		List<Double> levels = readings.stream()
			.map((reading) -> reading.candidate().confidence())
			.distinct()
			.sorted((one, other) -> Double.compare(other, one))
			.toList();
		for (double level : levels) {
			Map<String, ResolutionChoice> choices = new LinkedHashMap<>();
			readings.stream()
				.filter((reading) -> reading.candidate().confidence() == level)
				.flatMap((reading) -> named(reading).stream())
				.sorted(ResolutionChoice.LIKELIEST)
				.forEach((choice) -> choices.putIfAbsent(choice.nodeId(), choice));
			if (!choices.isEmpty()) {
				return choices.values().stream().limit(MOST_CHOICES).toList();
			}
		}
		return List.of();
	}

	private List<ResolutionChoice> named(Reading reading) {
		List<ResolutionChoice> choices = new ArrayList<>();
		for (Hit hit : this.byKey.getOrDefault(reading.candidate().key(), List.of())) {
			if (reading.types().contains(hit.type())) {
				choices.add(hit.named(reading.candidate()));
			}
		}
		return choices;
	}

}
