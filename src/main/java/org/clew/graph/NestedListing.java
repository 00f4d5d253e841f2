package org.clew.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The ordered lists that hang on several parents, read for all parents in one statement.
 *
 * @param match finds the list of the node whose id is {@code parent}: a MATCH clause
 * @param key what to order by: an expression, never null
 * @param id what breaks ties and tells the list's things apart: an expression
 * @param item what to return of each: an expression that gives a map
 * @param descending whether the largest key comes first; ties stay in order of id
 */
public record NestedListing(String match, String key, String id, String item, boolean descending) {

	private static final String TEMPLATE = """
			UNWIND $parents AS parent
			CALL (parent) {
			  <match>
			  RETURN count(*) AS total
			}
			CALL (parent) {
			  <match>
			  WITH *, <key> AS key, <id> AS id
			  WHERE NOT $seek OR key <beyond> $fromKey OR (key = $fromKey AND id > $fromId)
			  WITH *
			  ORDER BY key <order>, id
			  LIMIT $limit
			  RETURN collect({item: <item>, key: key, id: id}) AS rows
			}
			RETURN parent, total, rows
			""";

	public NestedListing(String match, String key, String id, String item) {
		this(match, key, id, item, false);
	}

	/**
	 * Reads the same part of each parent's list.
	 * @param <T> what an item becomes
	 * @param slice which part; only forward
	 * @param mapping makes a thing of an item
	 * @return the parts, by parent
	 */
	public <T> Map<String, Found<T>> read(Cypher cypher, Collection<String> parents, Slice slice,
			Function<Row, T> mapping) {
		return read(cypher, parents, slice, Map.of(), mapping);
	}

	/**
	 * Reads the same part of each parent's list.
	 * @param <T> what an item becomes
	 * @param slice which part; only forward
	 * @param more what further names in the texts stand for
	 * @param mapping makes a thing of an item
	 * @return the parts, by parent
	 */
	public <T> Map<String, Found<T>> read(Cypher cypher, Collection<String> parents, Slice slice, Map<String, ?> more,
			Function<Row, T> mapping) {
		return cypher.readEach(List.of(this, slice, more, mapping), text(), parents,
				(asked) -> parameters(asked, slice, more), (row) -> row.text("parent"),
				(row) -> Found.of(row.rows("rows"), row.number("total"), slice, mapping));
	}

	private static Map<String, ?> parameters(List<String> parents, Slice slice, Map<String, ?> more) {
		Map<String, Object> parameters = slice.parameters(more);
		parameters.put("parents", parents);
		return parameters;
	}

	private String text() {
		return TEMPLATE.replace("<match>", this.match.strip())
			.replace("<key>", this.key)
			.replace("<id>", this.id)
			.replace("<item>", this.item)
			.replace("<beyond>", this.descending ? "<" : ">")
			.replace("<order>", this.descending ? "DESC" : "ASC");
	}

}
