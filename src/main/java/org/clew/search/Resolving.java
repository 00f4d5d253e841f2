package org.clew.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.graph.Cypher;
import org.clew.name.DrugMention;

import org.springframework.stereotype.Component;

/** Looks many texts up in one statement. */
@Component
public class Resolving {

	private static final List<SearchType> DRUGS = List.of(SearchType.DRUG);

	/** No regimen has more drugs. */
	private static final int MOST_PARTS = 10;

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
			  n {.name, .symbol, .title, .acronym, .brandNames, .synonyms, .previousSymbols, .relatedSynonyms} AS names
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
		return resolve(texts, types, (curies, keys) -> this.cypher.read(STATEMENT,
				Map.of("curies", List.copyOf(curies), "keys",
						keys.stream().map((key) -> Map.of("key", key, "query", Terms.exact(key))).toList(), "labels",
						types.stream().map(SearchType::label).toList(), "most", Hits.MOST_CHOICES),
				Hit::of));
	}

	/**
	 * Looks texts up.
	 * @param look finds records by identifiers and by keys of names
	 */
	static List<Resolution> resolve(List<String> texts, List<SearchType> types,
			BiFunction<Set<String>, Set<String>, List<Hit>> look) {
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
		Set<String> curies = read.values().stream().flatMap((it) -> it.curies().stream()).collect(Collectors.toSet());
		Set<String> keys = Stream.of(readings, drugs)
			.flatMap((each) -> each.values().stream())
			.flatMap(List::stream)
			.map((reading) -> reading.candidate().key())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Hits hits = Hits.of(look.apply(curies, keys));
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

}
