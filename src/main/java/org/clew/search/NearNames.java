package org.clew.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clew.graph.Cypher;
import org.clew.graph.Entities;
import org.clew.graph.Entity;
import org.clew.graph.Near;
import org.clew.graph.Suggestions;
import org.clew.name.Distance;
import org.clew.name.GeneDates;
import org.clew.name.NameKey;

import org.springframework.stereotype.Component;

/**
 * Finds records that somebody may have meant by a text that means none.
 */
@Component
class NearNames {

	/**
	 * A wrong letter is searched for in the whole index, so not for every text of a long
	 * list.
	 */
	static final int MOST_TEXTS = 50;

	private static final int MOST = 5;

	/** The index puts what has many synonyms last, so it is asked for more. */
	private static final int LOOKED = 120;

	private static final int MOST_NAMES = 12;

	private static final String STATEMENT = """
			UNWIND $asked AS asked
			CALL (asked) {
			  UNWIND asked.indexes AS index
			  CALL db.index.fulltext.queryNodes(index, asked.query, {limit: 200}) YIELD node, score
			  WHERE any(label IN labels(node) WHERE label IN asked.labels)
			  RETURN node, score
			  ORDER BY score DESC, node.id
			  LIMIT $looked
			}
			RETURN asked.text AS text, node.id AS id,
			  [name IN [node.name, node.symbol] + coalesce(node.brandNames, [])[..$names]
			    + coalesce(node.synonyms, [])[..$names] WHERE name IS NOT NULL] AS names
			""";

	private final Cypher cypher;

	private final Suggestions suggestions;

	private final Entities entities;

	NearNames(Cypher cypher, Suggestions suggestions, Entities entities) {
		this.cypher = cypher;
		this.suggestions = suggestions;
		this.entities = entities;
	}

	/**
	 * Looks for near records.
	 * @param unmatched the texts
	 * @return up to five for each; nothing for a text that was not looked at, because
	 * there were too many
	 */
	Map<Resolution, List<Entity>> near(Collection<Resolution> unmatched) {
		List<Resolution> asked = unmatched.stream().limit(MOST_TEXTS).toList();
		Map<String, Set<String>> ids = new LinkedHashMap<>(bySpelling(asked));
		byIdentifier(asked).forEach((text, near) -> near
			.forEach((it) -> ids.computeIfAbsent(text, (key) -> new LinkedHashSet<>()).add(it.id())));
		Set<String> wanted = ids.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		Map<String, Entity> known = wanted.isEmpty() ? Map.of() : this.entities.byIds(wanted);
		Map<Resolution, List<Entity>> near = new HashMap<>();
		asked.forEach((resolution) -> near.put(resolution,
				ids.getOrDefault(resolution.text(), Set.of())
					.stream()
					.map(known::get)
					.filter(Objects::nonNull)
					.limit(MOST)
					.toList()));
		return near;
	}

	/** What shares a word with a text is shown only where nothing is spelt like it. */
	private Map<String, Set<String>> bySpelling(List<Resolution> unmatched) {
		Map<String, Set<String>> ids = by(Terms::close, NearNames::words, unmatched);
		ids.putAll(by(Terms::any, (resolution) -> NameKey.words(resolution.text()),
				unmatched.stream().filter((it) -> !ids.containsKey(it.text())).toList()));
		return ids;
	}

	private Map<String, Set<String>> by(Function<List<String>, String> query, Function<Resolution, List<String>> words,
			List<Resolution> unmatched) {
		List<Map<String, Object>> asked = unmatched.stream()
			.filter((resolution) -> !words.apply(resolution).isEmpty())
			.map((resolution) -> Map.<String, Object>of("text", resolution.text(), "query",
					query.apply(words.apply(resolution)), "indexes", SearchType.indexes(resolution.types()), "labels",
					resolution.types().stream().map(SearchType::label).toList()))
			.toList();
		Map<String, Set<String>> ids = new LinkedHashMap<>();
		if (!asked.isEmpty()) {
			this.cypher
				.read(STATEMENT, Map.of("asked", asked, "looked", LOOKED, "names", MOST_NAMES),
						(row) -> new Neighbour(row.text("text"), row.text("id"), row.texts("names")))
				.stream()
				.sorted(Comparator.comparingInt(Neighbour::wrong))
				.forEach((near) -> ids.computeIfAbsent(near.asked(), (text) -> new LinkedHashSet<>()).add(near.id()));
		}
		return ids;
	}

	/** A record whose names are like a text. */
	private record Neighbour(String asked, String id, List<String> names) {

		/** How many letters are wrong in the name that is most like the text. */
		int wrong() {
			String typed = String.join(" ", NameKey.words(this.asked));
			return this.names.stream()
				.mapToInt((name) -> Distance.between(typed, String.join(" ", NameKey.words(name))))
				.min()
				.orElse(Integer.MAX_VALUE);
		}

	}

	/** What is left when everything around the name was taken off. */
	private static List<String> words(Resolution resolution) {
		List<String> genes = GeneDates.symbols(resolution.text());
		if (!genes.isEmpty()) {
			return List.of(genes.getFirst().toLowerCase(Locale.ROOT));
		}
		return Reading.of(resolution.text(), resolution.types())
			.stream()
			.map((reading) -> NameKey.words(reading.candidate().text()))
			.min(Comparator.comparingInt(List::size))
			.orElseGet(List::of);
	}

	private Map<String, List<Near>> byIdentifier(List<Resolution> unmatched) {
		List<String> identifiers = unmatched.stream()
			.map(Resolution::text)
			.filter((text) -> !SearchText.read(text).curies().isEmpty())
			.toList();
		return this.suggestions.near(identifiers, "Entity");
	}

}
