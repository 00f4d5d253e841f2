package org.clew.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Short lists that hang on several nodes, read for all of them in one statement. A list
 * ends after a thousand entries, which none is meant to reach: what can grow is read in
 * pages, as a {@link NestedListing}. If one does, the log says which.
 *
 * @param match finds what hangs on {@code n}, as {@code m}: a pattern
 * @param order in which order: expressions on {@code n}, {@code m} and the pattern's
 * other names
 * @param item what to return of each: an expression that gives a map
 */
public record Links(String match, String order, String item) {

	private static final Log LOG = LogFactory.getLog(Links.class);

	private static final int LIMIT = 1000;

	private static final String TEMPLATE = """
			UNWIND $ids AS parent
			CALL (parent) {
			  MATCH <match>
			  WHERE n.id = parent
			  WITH *
			  ORDER BY <order>
			  LIMIT $limit
			  RETURN collect(<item>) AS items
			}
			WITH parent, items
			WHERE size(items) > 0
			RETURN parent AS id, items
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
	 * @param mapping makes a thing of an item
	 * @return the lists that are not empty, by id
	 */
	public <T> Map<String, List<T>> read(Cypher cypher, Collection<String> ids, Function<Row, T> mapping) {
		String text = TEMPLATE.replace("<match>", this.match)
			.replace("<order>", this.order)
			.replace("<item>", this.item);
		return cypher.readEach(List.of(this, mapping), text, ids, (asked) -> Map.of("ids", asked, "limit", LIMIT),
				(row) -> row.text("id"), (row) -> items(row).stream().map(mapping).toList());
	}

	private List<Row> items(Row row) {
		List<Row> items = row.rows("items");
		if (items.size() == LIMIT) {
			LOG.warn("'%s' of %s may go on after %d entries".formatted(this.match, row.text("id"), LIMIT));
		}
		return items;
	}

}
