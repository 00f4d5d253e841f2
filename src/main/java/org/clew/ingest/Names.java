package org.clew.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.ingest.Meaning.Nothing;
import org.clew.ingest.Meaning.One;
import org.clew.ingest.Meaning.Several;
import org.clew.ingest.fact.Ref.ByName;
import org.clew.name.DiseaseMention;
import org.clew.name.DrugMention;
import org.clew.name.MatchRule;
import org.clew.name.NameCandidate;
import org.clew.name.NameKey;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Which record a name means, as somebody wrote it: the first way to read it under which
 * the graph has exactly one record. A name of several records is ambiguous, unless it is
 * the very name of one and a synonym of the others.
 */
final class Names {

	/** What more records share is no name of any. */
	private static final String BY_KEY = """
			UNWIND $asked AS asked
			CALL (asked) {
			  CALL db.index.fulltext.queryNodes('entityKeys', '"' + asked.key + '"', {limit: 100}) YIELD node
			  WHERE asked.label IN labels(node) AND asked.key IN node.nameKeys
			  RETURN node
			  ORDER BY node.id
			  LIMIT 20
			}
			RETURN asked.key AS key, asked.label AS label, node.id AS id, node.nameKeys[0] = asked.key AS own,
			  node.symbol AS symbol, [node.name] + coalesce(node.synonyms, []) AS names,
			  coalesce(node.relatedSynonyms, []) AS related
			""";

	private static final int REMEMBERED = 50_000;

	/** A register does not tell a synonym from a brand or a part. */
	private static final double OTHER_NAME = 0.8;

	private final GraphReader reader;

	private final Map<ByName, Meaning> remembered = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<ByName, Meaning> eldest) {
			return size() > REMEMBERED;
		}
	};

	Names(Driver driver) {
		this.reader = new GraphReader(driver);
	}

	/**
	 * Looks names up in one round trip.
	 * @param names as somebody wrote them
	 */
	Map<ByName, Meaning> meanings(Collection<ByName> names) {
		Map<ByName, Meaning> meanings = new HashMap<>();
		Map<ByName, List<NameCandidate>> asked = new LinkedHashMap<>();
		for (ByName name : names) {
			Meaning known = this.remembered.get(name);
			if (known != null) {
				meanings.put(name, known);
			}
			else {
				asked.put(name, candidates(name));
				name.others()
					.forEach((other) -> asked.computeIfAbsent(new ByName(name.label(), other), Names::candidates));
			}
		}
		if (!asked.isEmpty()) {
			Map<ByName, List<Hit>> hits = hits(asked);
			Map<ByName, Meaning> found = new HashMap<>();
			asked.forEach((name, candidates) -> found.put(name, meaning(name.label(), candidates, hits)));
			asked.keySet().forEach((name) -> {
				Meaning meaning = withOthers(name, found);
				this.remembered.put(name, meaning);
				meanings.put(name, meaning);
			});
		}
		return meanings;
	}

	/**
	 * Where the name itself means nothing, its other names may: if they mean one record,
	 * and not the parts of a combination.
	 */
	private static Meaning withOthers(ByName name, Map<ByName, Meaning> found) {
		Meaning meaning = Objects.requireNonNull(found.get(name));
		if (!(meaning instanceof Nothing)) {
			return meaning;
		}
		Map<String, Meaning> others = new LinkedHashMap<>();
		for (String other : name.others()) {
			switch (Objects.requireNonNull(found.get(new ByName(name.label(), other)))) {
				case One one -> others.merge(one.id(),
						new One(one.id(), Math.min(one.confidence(), OTHER_NAME), "OTHER_NAME", false),
						(known, more) -> known);
				case Several several -> several.ids().forEach((id) -> others.putIfAbsent(id, several));
				case Nothing nothing -> {
				}
			}
		}
		if (others.isEmpty()) {
			return meaning;
		}
		return (others.size() == 1) ? others.values().iterator().next()
				: new Several(List.copyOf(others.keySet()), false);
	}

	private static List<NameCandidate> candidates(ByName name) {
		return switch (name.label()) {
			case "Drug" -> DrugMention.candidates(name.text());
			case "Disease" -> DiseaseMention.candidates(name.text());
			default -> NameKey.of(name.text())
				.map((key) -> List.of(new NameCandidate(name.text(), key, MatchRule.NORMALIZED)))
				.orElseGet(List::of);
		};
	}

	private Map<ByName, List<Hit>> hits(Map<ByName, List<NameCandidate>> asked) {
		Set<Map<String, Object>> keys = new LinkedHashSet<>();
		asked.forEach((name, candidates) -> candidates
			.forEach((candidate) -> keys.add(Map.of("key", candidate.key(), "label", name.label()))));
		Map<ByName, List<Hit>> hits = new HashMap<>();
		this.reader.read(BY_KEY, Map.of("asked", List.copyOf(keys)))
			.forEach((row) -> hits
				.computeIfAbsent(new ByName(row.get("label").asString(), row.get("key").asString()),
						(key) -> new ArrayList<>())
				.add(new Hit(row.get("id").asString(), row.get("own").asBoolean() || hasSymbol(row),
						row.get("names").asList((value) -> value.asString()), isRelated(row))));
		return hits;
	}

	/** A gene's symbol is its name; that of one gene is often a synonym of another. */
	private static boolean hasSymbol(Record row) {
		String symbol = row.get("symbol").asString("");
		return NameKey.of(symbol).filter(row.get("key").asString()::equals).isPresent();
	}

	/** Whether the key is one of a name that could mean it, and of no other. */
	private static boolean isRelated(Record row) {
		String key = row.get("key").asString();
		return has(row, "related", key) && !has(row, "names", key) && !hasSymbol(row);
	}

	private static boolean has(Record row, String names, String key) {
		return NameKey.all(row.get(names).asList((value) -> value.asString())).contains(key);
	}

	/**
	 * A bracket confirms what stands outside it or speaks against it; it never decides
	 * alone.
	 */
	private static Meaning meaning(String label, List<NameCandidate> candidates, Map<ByName, List<Hit>> hits) {
		Meaning outside = first(label, candidates.stream().filter((it) -> !it.isBracketed()).toList(), hits);
		Meaning inside = first(label, candidates.stream().filter(NameCandidate::isBracketed).toList(), hits);
		if (outside instanceof Nothing || inside instanceof Nothing) {
			return outside;
		}
		List<String> common = outside.ids().stream().filter(inside.ids()::contains).toList();
		if (common.isEmpty() && inside instanceof Several several && several.related()) {
			return outside;
		}
		if (common.isEmpty()) {
			return new Several(Stream.concat(outside.ids().stream(), inside.ids().stream()).toList(), false);
		}
		return (outside instanceof Several && inside instanceof One) ? inside : outside;
	}

	private static Meaning first(String label, List<NameCandidate> candidates, Map<ByName, List<Hit>> hits) {
		for (NameCandidate candidate : candidates) {
			List<Hit> all = hits.getOrDefault(new ByName(label, candidate.key()), List.of());
			List<Hit> found = all.stream().filter((hit) -> !hit.related()).toList();
			if (found.isEmpty() && !all.isEmpty()) {
				return new Several(all.stream().map(Hit::id).toList(), true);
			}
			List<Hit> own = own(found, candidate);
			List<Hit> meant = (own.size() == 1) ? own : found;
			if (meant.size() == 1) {
				NameCandidate matched = candidate.against(meant.getFirst().names());
				return new One(meant.getFirst().id(), matched.confidence(), matched.rule().name(),
						meant.getFirst().own());
			}
			if (!meant.isEmpty()) {
				return new Several(meant.stream().map(Hit::id).toList(), false);
			}
		}
		return new Nothing();
	}

	/** Of several whose own name has these words, the one that has them in this order. */
	private static List<Hit> own(List<Hit> found, NameCandidate candidate) {
		List<Hit> own = found.stream().filter(Hit::own).toList();
		if (own.size() < 2) {
			return own;
		}
		List<String> words = NameKey.words(candidate.text());
		List<Hit> ordered = own.stream().filter((hit) -> NameKey.words(hit.names().getFirst()).equals(words)).toList();
		return ordered.isEmpty() ? own : ordered;
	}

	private record Hit(String id, boolean own, List<String> names, boolean related) {
	}

}
