package org.clew.csv;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what is in it
 * @param more the cursor after which the list goes on; null at its end
 * @param total how many the whole list holds; told of the first page only
 */
record ListPage(List<?> items, @Nullable String more, @Nullable Integer total) {

	static ListPage of(@Nullable Map<?, ?> connection) {
		Map<?, ?> answered = Objects.requireNonNull(connection);
		List<?> items = ((List<?>) Objects.requireNonNull(answered.get("edges"))).stream()
			.map((edge) -> ((Map<?, ?>) edge).get("node"))
			.toList();
		Map<?, ?> page = (Map<?, ?>) Objects.requireNonNull(answered.get(ListQuery.PAGE));
		String more = Boolean.TRUE.equals(page.get("hasNextPage")) ? (String) page.get("endCursor") : null;
		return new ListPage(items, more, (Integer) answered.get(ListQuery.TOTAL));
	}

}
