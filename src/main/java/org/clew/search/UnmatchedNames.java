package org.clew.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clew.graph.Condition;
import org.clew.graph.Cypher;
import org.clew.graph.Found;
import org.clew.graph.Row;
import org.clew.graph.Slice;
import org.clew.graph.Slice.Item;
import org.clew.graph.Slice.Position;

import org.springframework.stereotype.Component;

/**
 * Lists the names that imports could not match, those first that the most records have.
 */
@Component
class UnmatchedNames {

	/** A cursor holds one line. */
	private static final String TEMPLATE = """
			CALL () {
			  MATCH (n:UnmatchedName)
			  WHERE <condition>
			  RETURN count(n) AS total
			}
			CALL () {
			  MATCH (n:UnmatchedName)
			  WHERE <condition>
			  WITH n, COUNT { (n)<-[:NAMES]-() } AS occurrences, replace(n.text, '\\n', ' ') + '\\u0001' + replace(n.id, '\\n', ' ') AS place
			  WHERE NOT $seek OR occurrences < $fromKey OR (occurrences = $fromKey AND place > $fromId)
			  WITH n, occurrences, place
			  ORDER BY occurrences DESC, place
			  LIMIT $limit
			  RETURN collect({item: n {.*, occurrences: occurrences}, key: occurrences, id: place}) AS rows
			}
			RETURN total, rows
			""";

	private final Cypher cypher;

	UnmatchedNames(Cypher cypher) {
		this.cypher = cypher;
	}

	Found<UnmatchedName> list(UnmatchedNameFilter filter, Slice slice) {
		Condition condition = filter.condition();
		Map<String, Object> parameters = new HashMap<>(condition.parameters());
		Position from = slice.from();
		parameters.put("seek", from != null);
		parameters.put("fromKey", (from != null) ? from.key() : 0L);
		parameters.put("fromId", (from != null) ? from.id() : "");
		parameters.put("limit", slice.size() + 1);
		return this.cypher
			.readOne(TEMPLATE.replace("<condition>", condition.predicate()), parameters, (row) -> found(row, slice))
			.orElseGet(Found::none);
	}

	private static Found<UnmatchedName> found(Row row, Slice slice) {
		List<Row> rows = row.rows("rows");
		List<Item<UnmatchedName>> items = new ArrayList<>();
		for (Row one : rows.subList(0, Math.min(rows.size(), slice.size()))) {
			items.add(new Item<>(UnmatchedName.from(one.row("item")),
					new Position((long) one.number("key"), one.text("id"))));
		}
		return new Found<>(items, rows.size() > slice.size(), row.number("total"));
	}

}
