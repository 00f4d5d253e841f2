package org.clew.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * The day as of which the graph is read: whatever {@link Cypher} reads within says what
 * studies, uses and evidence said at the end of that day, in UTC. Without one, the
 * current graph is read by the very statements that are written, which know of no past.
 */
public final class AsOf {

	private static final ScopedValue<Instant> END = ScopedValue.newInstance();

	/** Stands for no day, within a scope that has one. */
	private static final Instant NOW = Instant.MAX;

	private AsOf() {
	}

	/**
	 * Reads as of a day.
	 * @param <T> what is read
	 * @param day the day; null for now
	 * @param reading reads it, in this thread
	 * @return what was read
	 */
	public static <T> T read(@Nullable LocalDate day, Reading<T> reading) {
		return ScopedValue.where(END, (day != null) ? end(day) : NOW).call(reading::now);
	}

	/**
	 * The end of a day.
	 * @param day the day
	 * @return the first moment of the next, in UTC
	 */
	static Instant end(LocalDate day) {
		return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/**
	 * The day that is asked for.
	 * @return null for now
	 */
	public static @Nullable LocalDate day() {
		Instant end = current();
		return (end != null) ? LocalDate.ofInstant(end, ZoneOffset.UTC).minusDays(1) : null;
	}

	/**
	 * The end of the day that is asked for.
	 * @return the first moment of the next day; null for now
	 */
	static @Nullable Instant current() {
		Instant end = END.isBound() ? END.get() : NOW;
		return end.equals(NOW) ? null : end;
	}

	/**
	 * Reads something.
	 *
	 * @param <T> what is read
	 */
	@FunctionalInterface
	public interface Reading<T> {

		T now();

	}

}
