package org.clew.atlas.licence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clew.atlas.drug.Substance;
import org.jspecify.annotations.Nullable;

/**
 * What several lists say, by drug.
 */
final class Grouped {

	private Grouped() {
	}

	static <T> Map<Substance, List<T>> by(Collection<T> all, Function<T, Substance> drug) {
		Map<Substance, List<T>> groups = new TreeMap<>(Comparator.comparing(Substance::id));
		all.forEach((one) -> groups.computeIfAbsent(drug.apply(one), (none) -> new ArrayList<>()).add(one));
		return groups;
	}

	/** Days are written alike, so that the first of them sorts first. */
	static @Nullable String earliest(Stream<@Nullable String> dates) {
		return dates.filter((date) -> date != null && !date.isEmpty())
			.map(String::valueOf)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
