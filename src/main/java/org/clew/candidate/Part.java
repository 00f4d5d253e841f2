package org.clew.candidate;

import java.util.List;
import java.util.function.Function;

import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.graph.Slice;
import org.clew.graph.Slice.Position;
import org.jspecify.annotations.Nullable;

/**
 * Pages of lists that are in memory. A cursor names the thing that it stands at, so that
 * the page after it begins there also if the list was changed since.
 */
final class Part {

	private Part() {
	}

	static <T> Page<T> of(String list, List<T> all, @Nullable Integer first, @Nullable String after,
			Function<T, String> id) {
		return of(list, all, first, after, id, Function.identity());
	}

	static <F, T> Page<T> of(String list, List<F> all, @Nullable Integer first, @Nullable String after,
			Function<F, String> id, Function<F, T> shown) {
		Slice slice = PageRequest.forward(first, after).slice(list);
		int start = start(all, slice.from(), id);
		int end = Math.min(all.size(), start + slice.size());
		return Page.of(list, slice, all.subList(start, end).stream().map(shown).toList(), end < all.size(), all.size(),
				(place) -> new Position((long) start + place, id.apply(all.get(start + place))));
	}

	private static <T> int start(List<T> all, @Nullable Position from, Function<T, String> id) {
		if (from == null) {
			return 0;
		}
		for (int i = 0; i < all.size(); i++) {
			if (id.apply(all.get(i)).equals(from.id())) {
				return i + 1;
			}
		}
		return Math.min(all.size(), ((Number) from.key()).intValue());
	}

}
