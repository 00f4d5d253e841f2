package org.clew.graph;

import java.util.function.Function;

import org.neo4j.driver.Query;

/**
 * An ordered, filtered list of the nodes of one label, read by keyset: a page costs the
 * same wherever it lies.
 *
 * @param condition which nodes, as a predicate on {@code n}
 * @param key what to order by, as an expression on {@code n} that is never null
 * @param descending whether the largest key comes first
 */
public record Listing(String label, Condition condition, String key, boolean descending) {

	/** By name, for labels whose records hold theirs in lower case, with an index. */
	public static final String BY_NAME = "n.nameOrder";

	/**
	 * Reads a part of the list.
	 * @param <T> what a node becomes
	 * @param slice which part
	 * @param mapping makes a thing of a node's properties
	 */
	public <T> Found<T> read(Cypher cypher, Slice slice, Function<Row, T> mapping) {
		Query query = query(slice);
		return cypher
			.readOne(query.text(), query.parameters().asMap(),
					(row) -> Found.of(row.rows("rows"), goesOn(slice) ? total(cypher, slice) : row.number("total"),
							slice, mapping))
			.orElseGet(Found::none);
	}

	/** The first page, which was read before and is kept, has the total. */
	private int total(Cypher cypher, Slice slice) {
		Query first = query(new Slice(slice.size(), slice.backward(), null));
		return cypher.readOne(first.text(), first.parameters().asMap(), (row) -> row.number("total")).orElse(0);
	}

	/**
	 * Whether an index leads to the place, so that nothing before it need be looked at.
	 */
	private boolean goesOn(Slice slice) {
		return slice.from() != null && this.key.equals(BY_NAME) && !this.condition.equals(Condition.ALWAYS);
	}

	/**
	 * The statement for a part of the list: one round trip for the page and the total. A
	 * later page of a filtered list takes its total from the first page.
	 * @param slice which part
	 */
	Query query(Slice slice) {
		boolean down = this.descending ^ slice.backward();
		Slice.Position from = slice.from();
		boolean every = this.key.equals(BY_NAME) && this.condition.equals(Condition.ALWAYS);
		String template = every ? EVERY.replace("<page>", (from != null) ? AFTER_NAME : FIRST_NAMES)
				: goesOn(slice) ? NEXT : CHOSEN;
		String text = template.replace("<label>", this.label)
			.replace("<sets>", this.condition.sets())
			.replace("<setNames>", this.condition.setNames())
			.replace("<condition>", this.condition.predicate())
			.replace("<key>", this.key)
			.replace("<beyond>", down ? "<" : ">")
			.replace("<order>", down ? "DESC" : "ASC");
		return new Query(text, slice.parameters(this.condition.parameters()));
	}

	/** What an index has in order is read from it until the page is full. */
	private static final String FIRST_NAMES = """
			WHERE n.nameOrder IS NOT NULL AND n.id IS NOT NULL
			  WITH n, n.nameOrder AS key""";

	/**
	 * The first comparison says where in the index to begin. The second, on what was read
	 * there, is for the records of that very name.
	 */
	private static final String AFTER_NAME = """
			WHERE n.nameOrder <beyond>= $fromKey AND n.id IS NOT NULL
			  WITH n, n.nameOrder AS key
			  WHERE key <beyond> $fromKey OR n.id <beyond> $fromId""";

	private static final String EVERY = """
			CALL () {
			  MATCH (n:<label> @)
			  RETURN count(n) AS total
			}
			CALL () {
			  MATCH (n:<label> @)
			  <page>
			  WITH n, key
			  ORDER BY key <order>, n.id <order>
			  LIMIT $limit
			  RETURN collect({item: properties(n), key: key, id: n.id}) AS rows
			}
			RETURN total, rows
			""";

	private static final String NEXT = """
			<sets>CALL (<setNames>) {
			  MATCH (n:<label> @)
			  WHERE n.nameOrder <beyond>= $fromKey AND n.id IS NOT NULL AND (<condition>)
			  WITH n, n.nameOrder AS key
			  WHERE key <beyond> $fromKey OR n.id <beyond> $fromId
			  WITH n, key
			  ORDER BY key <order>, n.id <order>
			  LIMIT $limit
			  RETURN collect({item: properties(n), key: key, id: n.id}) AS rows
			}
			RETURN rows
			""";

	/** What the condition takes is found once, for the page and for the total. */
	private static final String CHOSEN = """
			<sets>CALL (<setNames>) {
			  MATCH (n:<label> @)
			  WHERE <condition>
			  RETURN collect(n) AS chosen
			}
			CALL (chosen) {
			  UNWIND chosen AS n
			  WITH n, <key> AS key
			  WHERE NOT $seek OR key <beyond> $fromKey OR (key = $fromKey AND n.id <beyond> $fromId)
			  WITH n, key
			  ORDER BY key <order>, n.id <order>
			  LIMIT $limit
			  RETURN collect({item: properties(n), key: key, id: n.id}) AS rows
			}
			RETURN size(chosen) AS total, rows
			""";

}
