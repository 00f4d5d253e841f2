package org.clew.candidate.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Lists by the index of a node. An exchange copies the outer array and the lists that it
 * touches, and leaves this table as it is.
 *
 * @param <T> what is listed
 */
final class Table<T> {

	private final @Nullable List<T>[] rows;

	private Table(@Nullable List<T>[] rows) {
		this.rows = rows;
	}

	static <T> Table<T> empty() {
		return new Table<>(Table.<List<T>>array(0));
	}

	List<T> of(int index) {
		List<T> row = (index < this.rows.length) ? this.rows[index] : null;
		return (row != null) ? row : List.of();
	}

	@SuppressWarnings("ReferenceEquality") // the very fact
	Table<T> exchanged(int size, Collection<? extends T> removed, Collection<? extends T> added,
			Function<T, Indices> keys) {
		if (removed.isEmpty() && added.isEmpty()) {
			return this;
		}
		@Nullable List<T>[] touched = array(Math.max(size, this.rows.length));
		for (T each : removed) {
			touched(touched, keys.apply(each), (row) -> row.removeIf((one) -> one == each));
		}
		for (T each : added) {
			touched(touched, keys.apply(each), (row) -> row.add(each));
		}
		@Nullable List<T>[] exchanged = Table.<List<T>>array(touched.length);
		System.arraycopy(this.rows, 0, exchanged, 0, this.rows.length);
		for (int i = 0; i < touched.length; i++) {
			List<T> row = touched[i];
			if (row != null) {
				exchanged[i] = row.isEmpty() ? null : List.copyOf(row);
				touched[i] = null;
			}
		}
		return new Table<>(exchanged);
	}

	private void touched(@Nullable List<T>[] touched, Indices keys, Consumer<List<T>> change) {
		for (int i = 0; i < keys.size(); i++) {
			int key = keys.get(i);
			List<T> row = touched[key];
			if (row == null) {
				row = new ArrayList<>(of(key));
				touched[key] = row;
			}
			change.accept(row);
		}
	}

	/** Java makes no array of a generic type. */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static <L extends List<?>> @Nullable L[] array(int size) {
		return (L[]) new List[size];
	}

}
