package org.clew.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.api.Page;
import org.clew.graph.Cypher;
import org.clew.graph.Entities;
import org.clew.graph.Found;
import org.clew.graph.Row;
import org.clew.graph.Slice;
import org.clew.graph.Slice.Item;
import org.clew.graph.Slice.Position;
import org.clew.search.SearchConnection.SearchFacet;

import org.springframework.stereotype.Component;

/**
 * Searches, in one statement: identifiers, whole names, names that begin like this, names
 * with all words, diseases without the stage that is typed beside them, and where that
 * finds nothing, names with a letter or two wrong.
 */
@Component
class Searching {

	/** How much is looked at in all, shared by the types asked for. */
	private static final int MOST = 1000;

	private static final int MOST_CLOSE = 25;

	/**
	 * The tier goes first, then what means the record alone, then the shorter name; of
	 * names with letters wrong, the index's score.
	 */
	private static final String STATEMENT = """
			CALL () {
			  UNWIND $curies AS curie
			  MATCH (i:Identifier {curie: curie})-[r:IDENTIFIES]->(n:Entity @now)
			  RETURN n, 0 AS tier, i.curie AS identifier, r.kind AS kind
			  UNION ALL
			  UNWIND $starts AS start
			  CALL (start) {
			    MATCH (i:Identifier)-[r:IDENTIFIES]->(n:Entity @now)
			    WHERE i.curie STARTS WITH start
			    RETURN n, i.curie AS identifier, r.kind AS kind
			    LIMIT 25
			  }
			  RETURN n, 4 AS tier, identifier, kind
			  UNION ALL
			  CALL db.index.fulltext.queryNodes('entityKeys', $keys, {limit: 200}) YIELD node AS n
			  RETURN n, CASE
			    WHEN toLower(n.name) = $typed OR toLower(n.symbol) = $typed THEN 1
			    WHEN n.nameKeys[0] = $key THEN 2
			    WHEN $key IN n.nameKeys THEN 3
			    WHEN n.nameKeys[0] STARTS WITH $key AND NOT n.nameKeys[0] CONTAINS ' ' THEN 4
			    ELSE 5 END AS tier, null AS identifier, null AS kind
			  UNION ALL
			  UNWIND $broader AS broader
			  CALL db.index.fulltext.queryNodes('entityKeys', broader, {limit: 25}) YIELD node AS n
			  WHERE n:Disease OR n:Drug
			  RETURN n, 6 AS tier, null AS identifier, null AS kind
			  UNION ALL
			  UNWIND $indexes AS index
			  CALL db.index.fulltext.queryNodes(index, $words, {limit: $most}) YIELD node AS n
			  RETURN n, CASE
			    WHEN toLower(n.name) STARTS WITH $typed OR toLower(n.symbol) STARTS WITH $typed THEN 4
			    WHEN any(synonym IN n.synonyms WHERE toLower(synonym) STARTS WITH $typed) THEN 5
			    ELSE 7 END AS tier, null AS identifier, null AS kind
			}
			WITH n, min(tier) AS tier, max(identifier) AS identifier, max(kind) AS kind
			WITH n, head([label IN labels(n) WHERE label IN $known]) AS label, tier,
			  tier * 1000000 + size(n.name)
			    + CASE WHEN tier = 3 AND any(name IN n.relatedSynonyms WHERE toLower(name) = $typed) THEN 500000 ELSE 0 END
			    AS key, identifier, kind
			WHERE label IS NOT NULL
			ORDER BY key, n.id
			WITH collect({n: n, label: label, tier: tier, key: key, identifier: identifier, kind: kind}) AS seen
			WITH [hit IN seen | hit.label] AS seen, [hit IN seen WHERE hit.label IN $labels] AS found
			CALL (found) {
			  WITH found
			  WHERE size(found) = 0
			  UNWIND $indexes AS index
			  CALL db.index.fulltext.queryNodes(index, $close, {limit: $mostClose}) YIELD node AS n, score
			  WHERE any(label IN labels(n) WHERE label IN $labels)
			  WITH n, 9000000 - toInteger(score * 1000) AS key
			  ORDER BY key, n.id
			  RETURN collect({n: n, label: head([label IN labels(n) WHERE label IN $labels]), tier: 8, key: key}) AS close
			}
			WITH seen, found + close AS found
			WITH seen, found, CASE WHEN $seek
			  THEN [hit IN found WHERE hit.key > $fromKey OR (hit.key = $fromKey AND hit.n.id > $fromId)][..$limit]
			  ELSE found[..$limit] END AS page
			RETURN seen, [hit IN found | hit.label] AS labels, [hit IN page | {key: hit.key, id: hit.n.id, tier: hit.tier, label: hit.label,
			  labels: labels(hit.n), properties: properties(hit.n), identifier: hit.identifier, kind: hit.kind}] AS rows
			""";

	private final Cypher cypher;

	private final Entities entities;

	Searching(Cypher cypher, Entities entities) {
		this.cypher = cypher;
		this.entities = entities;
	}

	SearchConnection search(String list, SearchText text, List<SearchType> types, Slice slice) {
		int most = MOST / SearchType.indexes(types).size();
		return this.cypher
			.readOne(STATEMENT, parameters(text, types, slice, most), (row) -> connection(list, row, text, slice, most))
			.orElseThrow();
	}

	private static Map<String, Object> parameters(SearchText text, List<SearchType> types, Slice slice, int most) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("curies", List.copyOf(text.curies()));
		parameters.put("starts", text.starts());
		parameters.put("typed", text.typed());
		parameters.put("key", text.key());
		parameters.put("keys", text.isOneWord() ? Terms.begun(text.key()) : Terms.exact(text.key()));
		List<String> broader = text.broader();
		parameters.put("broader", broader.isEmpty() ? List.of() : List.of(Terms.exact(broader)));
		parameters.put("words", Terms.all(text.words()));
		parameters.put("close", Terms.close(text.words()));
		parameters.put("known", Arrays.stream(SearchType.values()).map(SearchType::label).toList());
		parameters.put("labels", types.stream().map(SearchType::label).toList());
		parameters.put("indexes", SearchType.indexes(types));
		parameters.put("most", most);
		parameters.put("mostClose", MOST_CLOSE);
		parameters.put("limit", slice.size() + 1);
		Position from = slice.from();
		parameters.put("seek", from != null);
		parameters.put("fromKey", (from != null) ? from.key() : 0L);
		parameters.put("fromId", (from != null) ? from.id() : "");
		return parameters;
	}

	private SearchConnection connection(String list, Row row, SearchText text, Slice slice, int most) {
		List<Row> rows = row.rows("rows");
		List<Item<SearchResult>> items = new ArrayList<>();
		for (Row found : rows.subList(0, Math.min(rows.size(), slice.size()))) {
			items.add(new Item<>(SearchResult.of(this.entities.entity(found), found, text),
					new Position((long) found.number("key"), found.text("id"))));
		}
		Set<String> full = full(row, most);
		Found<SearchResult> part = new Found<>(items, rows.size() > slice.size(), row.texts("labels").size());
		return SearchConnection.of(Page.of(list, slice, part), facets(row, full), !full.isEmpty());
	}

	/**
	 * The indexes that may hold more; a type that is not asked for may have filled one.
	 */
	private static Set<String> full(Row row, int most) {
		Map<String, Long> looked = row.texts("seen")
			.stream()
			.collect(Collectors.groupingBy((label) -> type(label).index(), Collectors.counting()));
		return looked.keySet()
			.stream()
			.filter((index) -> looked.getOrDefault(index, 0L) >= most)
			.collect(Collectors.toSet());
	}

	private static List<SearchFacet> facets(Row row, Set<String> full) {
		Map<SearchType, Integer> counts = new EnumMap<>(SearchType.class);
		row.texts("labels").forEach((label) -> counts.merge(type(label), 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.map((count) -> new SearchFacet(count.getKey(), count.getValue(), full.contains(count.getKey().index())))
			.toList();
	}

	private static SearchType type(String label) {
		return SearchType.of(label).orElseThrow();
	}

}
