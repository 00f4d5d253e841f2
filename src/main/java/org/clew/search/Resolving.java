package org.clew.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.graph.Cypher;
import org.clew.graph.Row;
import org.clew.identifier.IdentifierKind;
import org.clew.name.DrugMention;
import org.clew.name.NameCandidate;

import org.springframework.stereotype.Component;

/**
 * Looks many texts up in one statement.
 */
@Component
public class Resolving {

	/** What more records share is no name of any. */
	private static final int MOST_CHOICES = 20;

	private static final List<SearchType> DRUGS = List.of(SearchType.DRUG);

	/** No regimen has more drugs. */
	private static final int MOST_PARTS = 10;

	/** A gene's alias may be the symbol of a gene that makes no protein. */
	private static final double GENE_ALIAS = 0.9;

	private static final String STATEMENT = """
			CALL () {
			  UNWIND $curies AS curie
			  MATCH (i:Identifier {curie: curie})-[r:IDENTIFIES]->(n:Entity @now)
			  RETURN curie AS asked, true AS byIdentifier, r.kind AS kind, n
			  UNION ALL
			  UNWIND $keys AS key
			  CALL (key) {
			    CALL db.index.fulltext.queryNodes('entityKeys', key.query, {limit: 200}) YIELD node AS n
			    WHERE any(label IN labels(n) WHERE label IN $labels)
			    RETURN n
			    ORDER BY n.id
			    LIMIT $most
			  }
			  RETURN key.key AS asked, false AS byIdentifier, null AS kind, n
			}
			WITH asked, byIdentifier, kind, n, head([label IN labels(n) WHERE label IN $labels]) AS label
			WHERE label IS NOT NULL
			RETURN asked, byIdentifier, kind, label, n.id AS id,
			  n {.name, .symbol, .title, .acronym, .brandNames, .synonyms, .previousSymbols} AS names
			""";

	private final Cypher cypher;

	Resolving(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * What texts mean that mean one record.
	 * @param texts identifiers or names
	 * @param label the label of the records that are wanted, such as {@code Disease}
	 * @return the records' identifiers, by text; a text that means none or several is
	 * left out
	 */
	public Map<String, String> direct(Collection<String> texts, String label) {
		Map<String, String> direct = new HashMap<>();
		if (!texts.isEmpty()) {
			resolve(texts.stream().distinct().toList(), List.of(SearchType.of(label).orElseThrow()))
				.forEach((resolution) -> {
					String id = resolution.nodeId();
					if (id != null) {
						direct.put(resolution.text(), id);
					}
				});
		}
		return direct;
	}

	List<Resolution> resolve(List<String> texts, List<SearchType> types) {
		Map<String, SearchText> read = new LinkedHashMap<>();
		Map<String, List<Reading>> readings = new LinkedHashMap<>();
		Map<String, List<String>> parts = new LinkedHashMap<>();
		for (String text : texts) {
			parts.computeIfAbsent(text, (it) -> parts(it, types));
		}
		for (String text : texts) {
			read.computeIfAbsent(text, SearchText::read);
			readings.computeIfAbsent(text, (it) -> Reading.of(it, types));
		}
		Map<String, List<Reading>> drugs = new LinkedHashMap<>();
		parts.values().stream().flatMap(List::stream).forEach((part) -> {
			read.computeIfAbsent(part, SearchText::read);
			drugs.computeIfAbsent(part, (it) -> Reading.of(it, DRUGS));
		});
		Hits hits = hits(read.values(), Stream.concat(readings.values().stream(), drugs.values().stream()).toList(),
				types);
		return texts.stream()
			.map((text) -> hits.resolution(text, of(read, text), of(readings, text), types)
				.with(drugs(of(parts, text), hits, read, drugs)))
			.toList();
	}

	/** A text of which no part is a drug is no combination. */
	private static List<Resolution> drugs(List<String> parts, Hits hits, Map<String, SearchText> read,
			Map<String, List<Reading>> readings) {
		List<Resolution> drugs = parts.stream()
			.map((part) -> hits.resolution(part, of(read, part), of(readings, part), DRUGS))
			.toList();
		return drugs.stream().anyMatch((drug) -> !drug.choices().isEmpty()) ? drugs : List.of();
	}

	private static List<String> parts(String text, List<SearchType> types) {
		List<String> parts = types.contains(SearchType.DRUG) ? DrugMention.parts(text) : List.of();
		return (parts.size() > MOST_PARTS) ? List.of() : parts;
	}

	private static <V> V of(Map<String, V> values, String text) {
		V value = values.get(text);
		if (value == null) {
			throw new IllegalStateException("Not read: " + text);
		}
		return value;
	}

	private Hits hits(Collection<SearchText> texts, Collection<List<Reading>> readings, List<SearchType> types) {
		Set<String> curies = texts.stream().flatMap((text) -> text.curies().stream()).collect(Collectors.toSet());
		Set<String> keys = readings.stream()
			.flatMap(List::stream)
			.map((reading) -> reading.candidate().key())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<String, Object> parameters = Map.of("curies", List.copyOf(curies), "keys",
				keys.stream().map((key) -> Map.of("key", key, "query", Terms.exact(key))).toList(), "labels",
				types.stream().map(SearchType::label).toList(), "most", MOST_CHOICES);
		Map<Boolean, List<Hit>> found = this.cypher.read(STATEMENT, parameters, Hit::of)
			.stream()
			.collect(Collectors.partitioningBy(Hit::byIdentifier));
		return new Hits(found.getOrDefault(true, List.of()).stream().collect(Collectors.groupingBy(Hit::asked)),
				found.getOrDefault(false, List.of()).stream().collect(Collectors.groupingBy(Hit::asked)));
	}

	/** What the graph has, by what was asked for. */
	private record Hits(Map<String, List<Hit>> byCurie, Map<String, List<Hit>> byKey) {

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
		 * A bracket confirms what stands outside it or speaks against it; it never
		 * decides alone, as many things share an abbreviation.
		 */
		private static Resolution confirmed(String written, List<ResolutionChoice> outside,
				List<ResolutionChoice> inside, List<SearchType> types) {
			if (outside.isEmpty() || inside.isEmpty()) {
				return new Resolution(written, outside, false, List.of(), types);
			}
			Set<String> within = inside.stream().map(ResolutionChoice::nodeId).collect(Collectors.toSet());
			List<ResolutionChoice> common = outside.stream().filter((it) -> within.contains(it.nodeId())).toList();
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

	/** A record under what was asked for. */
	private record Hit(String asked, boolean byIdentifier, IdentifierKind kind, SearchType type, String id,
			List<String> own, List<String> names) {

		static Hit of(Row row) {
			return new Hit(row.text("asked"), row.flag("byIdentifier"), IdentifierKind.of(row.textOrNull("kind")),
					SearchType.of(row.text("label")).orElseThrow(), row.text("id"), NameMatch.own(row.row("names")),
					NameMatch.names(row.row("names")));
		}

		ResolutionChoice identified() {
			return new ResolutionChoice(this.id, this.type, this.asked, ResolutionRule.IDENTIFIER, 1, true, this.kind);
		}

		ResolutionChoice named(NameCandidate candidate) {
			NameCandidate matched = candidate.against(this.names);
			boolean named = NameMatch.of(this.own, candidate).isPresent();
			double most = (this.type == SearchType.TARGET && !named) ? GENE_ALIAS : 1;
			return new ResolutionChoice(this.id, this.type,
					NameMatch.of(this.names, candidate).orElse(candidate.text()), ResolutionRule.of(matched.rule()),
					Math.min(most, matched.confidence()), named, null);
		}

	}

}
