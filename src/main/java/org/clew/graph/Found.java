package org.clew.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A part of an ordered list.
 *
 * @param <T> what is in the list
 * @param items the part, in the list's order
 * @param more whether the list goes on in the direction of reading
 * @param total how many the whole list holds
 */
public record Found<T>(List<Slice.Item<T>> items, boolean more, int total) {

	/**
	 * Makes a part of rows read with one more than asked for.
	 * @param <T> what is in the list
	 * @param rows rows with {@code key}, {@code id} and {@code item}
	 * @param total how many the whole list holds
	 * @param slice what was asked for
	 * @param mapping makes a thing of an {@code item}
	 */
	static <T> Found<T> of(List<Row> rows, int total, Slice slice, Function<Row, T> mapping) {
		List<Slice.Item<T>> items = new ArrayList<>();
		for (Row row : rows.subList(0, Math.min(rows.size(), slice.size()))) {
			items.add(new Slice.Item<>(mapping.apply(row.row("item")),
					new Slice.Position(row.values().get("key").asObject(), row.text("id"))));
		}
		if (slice.backward()) {
			Collections.reverse(items);
		}
		return new Found<>(items, rows.size() > slice.size(), total);
	}

	/**
	 * The part of nothing.
	 * @param <T> what would be in the list
	 * @return no items, none in all
	 */
	public static <T> Found<T> none() {
		return new Found<>(List.of(), false, 0);
	}

}
