package org.clew.atlas.drug;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What several lists say, by drug. */
public final class Grouped {

	private Grouped() {
	}

	/**
	 * {@return what is said, by drug}
	 * @param drug of which drug it is
	 * @param <T> what is said
	 */
	public static <T> Map<Substance, List<T>> by(Collection<T> all, Function<T, Substance> drug) {
		Map<Substance, List<T>> groups = new TreeMap<>(Comparator.comparing(Substance::id));
		all.forEach((one) -> groups.computeIfAbsent(drug.apply(one), (none) -> new ArrayList<>()).add(one));
		return groups;
	}

	/**
	 * {@return the first of several days, which are written alike; null if there is none}
	 * @param dates the days
	 */
	public static @Nullable String earliest(Stream<@Nullable String> dates) {
		return dates.filter((date) -> date != null && !date.isEmpty())
			.map(String::valueOf)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
