package org.clew.graph;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an ordered list to read.
 *
 * @param size how many at most
 * @param backward whether to read from the end
 * @param from the place after which (backward: before which) to read; from the start
 * (end) if null
 */
public record Slice(int size, boolean backward, @Nullable Position from) {

	/** What a statement must know of it, beside what else it takes. */
	Map<String, Object> parameters(Map<String, ?> more) {
		Map<String, Object> parameters = new HashMap<>(more);
		parameters.put("seek", this.from != null);
		parameters.put("fromKey", (this.from != null) ? this.from.key() : "");
		parameters.put("fromId", (this.from != null) ? this.from.id() : "");
		parameters.put("limit", this.size + 1);
		return parameters;
	}

	/**
	 * A place in an ordered list.
	 *
	 * @param key the value that the list is ordered by: a text or a number
	 * @param id what breaks ties
	 */
	public record Position(Object key, String id) {
	}

	/**
	 * One thing found, with its place.
	 *
	 * @param <T> the thing
	 * @param position its place in the list
	 */
	public record Item<T>(T item, Position position) {
	}

}
