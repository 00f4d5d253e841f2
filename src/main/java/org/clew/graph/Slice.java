package org.clew.graph;

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
