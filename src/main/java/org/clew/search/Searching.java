package org.clew.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
 * with all words, and where that finds nothing, names with a letter or two wrong.
 */
@Component
class Searching {

	/** How much is looked at in all, shared by the types asked for. */
	private static final int MOST = 1000;

	private static final int MOST_CLOSE = 25;

	/**
	 * The tier goes first, then the shorter name; of names with letters wrong, the
	 * index's score.
	 */
	private static final String STATEMENT = """
			CALL () {
			  UNWIND $curies AS curie
			  MATCH (i:Identifier {curie: curie})-[r:IDENTIFIES]->(n:Entity)
			  RETURN n, 0 AS tier, i.curie AS identifier, r.kind AS kind
			  UNION ALL
			  UNWIND $starts AS start
			  CALL (start) {
			    MATCH (i:Identifier)-[r:IDENTIFIES]->(n:Entity)
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
			  UNWIND $indexes AS index
			  CALL db.index.fulltext.queryNodes(index, $words, {limit: $most}) YIELD node AS n
			  RETURN n, CASE
			    WHEN toLower(n.name) STARTS WITH $typed OR toLower(n.symbol) STARTS WITH $typed THEN 4
			    WHEN any(synonym IN n.synonyms WHERE toLower(synonym) STARTS WITH $typed) THEN 5
			    ELSE 6 END AS tier, null AS identifier, null AS kind
			}
			WITH n, min(tier) AS tier, max(identifier) AS identifier, max(kind) AS kind
			WITH n, head([label IN labels(n) WHERE label IN $labels]) AS label, tier, tier * 1000000 + size(n.name) AS key, identifier, kind
			WHERE label IS NOT NULL
			ORDER BY key, n.id
			WITH collect({n: n, label: label, tier: tier, key: key, identifier: identifier, kind: kind}) AS found
			CALL (found) {
			  WITH found
			  WHERE size(found) = 0
			  UNWIND $indexes AS index
			  CALL db.index.fulltext.queryNodes(index, $close, {limit: $mostClose}) YIELD node AS n, score
			  WITH n, 8000000 - toInteger(score * 1000) AS key
			  ORDER BY key, n.id
			  RETURN collect({n: n, label: head([label IN labels(n) WHERE label IN $labels]), tier: 7, key: key}) AS close
			}
			WITH found + close AS found
			WITH found, CASE WHEN $seek
			  THEN [hit IN found WHERE hit.key > $fromKey OR (hit.key = $fromKey AND hit.n.id > $fromId)][..$limit]
			  ELSE found[..$limit] END AS page
			RETURN [hit IN found | hit.label] AS labels, [hit IN page | {key: hit.key, id: hit.n.id, tier: hit.tier, label: hit.label,
			  labels: labels(hit.n), properties: properties(hit.n), identifier: hit.identifier, kind: hit.kind}] AS rows
			""";

	private final Cypher cypher;

	private final Entities entities;

	Searching(Cypher cypher, Entities entities) {
		this.cypher = cypher;
		this.entities = entities;
	}

	SearchConnection search(String list, SearchText text, List<SearchType> types, Slice slice) {
		int most = MOST / types.size();
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
		parameters.put("words", Terms.all(text.words()));
		parameters.put("close", Terms.close(text.words()));
		parameters.put("labels", types.stream().map(SearchType::label).toList());
		parameters.put("indexes", types.stream().map(SearchType::index).toList());
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
		List<SearchFacet> facets = facets(row.texts("labels"), most);
		Found<SearchResult> part = new Found<>(items, rows.size() > slice.size(), row.texts("labels").size());
		return new SearchConnection(Page.of(list, slice, part), facets);
	}

	private static List<SearchFacet> facets(List<String> labels, int most) {
		Map<SearchType, Integer> counts = new EnumMap<>(SearchType.class);
		labels.forEach((label) -> counts.merge(SearchType.of(label).orElseThrow(), 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.map((count) -> new SearchFacet(count.getKey(), count.getValue(), count.getValue() >= most))
			.toList();
	}

}
