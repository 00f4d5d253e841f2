package org.clew.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Short lists that hang on several nodes, read for all of them in one statement.
 *
 * @param match finds what hangs on {@code n}, as {@code m}: a pattern
 * @param order in which order: expressions on {@code n}, {@code m} and the pattern's
 * other names
 * @param item what to return of each: an expression that gives a map
 */
public record Links(String match, String order, String item) {

	private static final String TEMPLATE = """
			MATCH <match>
			WHERE n.id IN $ids
			WITH * ORDER BY <order>
			RETURN n.id AS id, collect(<item>) AS items
			""";

	/**
	 * Whole nodes.
	 * @param match a pattern with {@code n} and {@code m}
	 * @param order in which order
	 */
	public Links(String match, String order) {
		this(match, order, "properties(m)");
	}

	/**
	 * Reads the lists.
	 * @param <T> what an item becomes
	 * @param cypher runs the statement
	 * @param ids the nodes' ids
	 * @param mapping makes a thing of an item
	 * @return the lists that are not empty, by id
	 */
	public <T> Map<String, List<T>> read(Cypher cypher, Collection<String> ids, Function<Row, T> mapping) {
		String text = TEMPLATE.replace("<match>", this.match)
			.replace("<order>", this.order)
			.replace("<item>", this.item);
		return cypher
			.read(text, Map.of("ids", List.copyOf(ids)),
					(row) -> Map.entry(row.text("id"), row.rows("items").stream().map(mapping).toList()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
