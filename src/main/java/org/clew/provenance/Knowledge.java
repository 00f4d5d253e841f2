package org.clew.provenance;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How old sources are.
 *
 * @param newest the newest; null where none has a date
 * @param oldest the oldest
 * @param warning names those that are older than a limit, if there is one and some are
 */
record Knowledge(@Nullable Source newest, @Nullable Source oldest, @Nullable String warning) {

	/** More are not named, only counted. */
	private static final int NAMED = 10;

	/**
	 * How old sources are on a day.
	 * @param sources the sources, some with a date
	 * @param old from what age on one is old; null if nobody says
	 */
	static Knowledge of(List<Source> sources, LocalDate today, @Nullable Period old) {
		List<Source> dated = sources.stream()
			.filter((source) -> source.date() != null)
			.sorted(Comparator.comparing(Knowledge::date).thenComparing(Source::id))
			.toList();
		if (dated.isEmpty()) {
			return new Knowledge(null, null, null);
		}
		return new Knowledge(dated.getLast(), dated.getFirst(), (old != null) ? warning(dated, today, old) : null);
	}

	private static @Nullable String warning(List<Source> dated, LocalDate today, Period old) {
		LocalDate limit = today.minus(old);
		List<Source> late = dated.stream().filter((source) -> isBefore(date(source), limit)).toList();
		if (late.isEmpty()) {
			return null;
		}
		String named = late.stream()
			.limit(NAMED)
			.map((source) -> source.name() + " (" + source.date() + ")")
			.collect(Collectors.joining("; "));
		return "%d of %d sources with a date are older than %s: %s%s".formatted(late.size(), dated.size(), words(old),
				named, (late.size() > NAMED) ? "; …" : "");
	}

	/** A year is compared as a year: none is old before all of it is. */
	private static boolean isBefore(String date, LocalDate limit) {
		return date.compareTo(limit.toString().substring(0, Math.min(date.length(), 10))) < 0;
	}

	private static String date(Source source) {
		return String.valueOf(source.date());
	}

	private static String words(Period old) {
		return old.equals(Period.ofYears(old.getYears())) ? old.getYears() + " years" : old.toString();
	}

	/**
	 * {@return the same in few words, for what stands beside an answer}
	 */
	Map<String, Object> told() {
		Map<String, Object> told = new LinkedHashMap<>();
		if (this.newest != null && this.oldest != null) {
			told.put("newest", told(this.newest));
			told.put("oldest", told(this.oldest));
		}
		if (this.warning != null) {
			told.put("warning", this.warning);
		}
		return told;
	}

	private static Map<String, String> told(Source source) {
		return Map.of("source", source.id(), "date", date(source));
	}

}
