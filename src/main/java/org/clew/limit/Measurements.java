package org.clew.limit;

import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * How long each kind of work took, in nanoseconds.
 */
final class Measurements {

	/** So many kinds of work are remembered. */
	private static final int KINDS = 10_000;

	/**
	 * What the last measurement counts for. One that a pause of the machine drew out
	 * counts as twice what is usual: it does not make cheap work dear.
	 */
	private static final double LAST = 0.2;

	private final Cache<Object, Long> measured = Caffeine.newBuilder()
		.maximumSize(KINDS)
		.executor(Runnable::run)
		.build();

	/**
	 * How long a new kind of work is expected to take: as long as other new kinds did. So
	 * dear work that is new does not count as cheap because most work is cheap.
	 */
	private long unknown;

	boolean isNew(Object kind) {
		return this.measured.getIfPresent(kind) == null;
	}

	/**
	 * {@return how long work of a kind will take}
	 */
	long expected(Object kind) {
		return Objects.requireNonNullElse(this.measured.getIfPresent(kind), this.unknown);
	}

	/**
	 * Learns from work that is done.
	 * @param wasNew whether nothing was known of its kind when it began
	 */
	void add(Object kind, boolean wasNew, long took) {
		this.measured.asMap().merge(kind, took, (before, last) -> mean(before, Math.min(last, 2 * before)));
		if (wasNew) {
			this.unknown = mean(this.unknown, took);
		}
	}

	private static long mean(long before, long last) {
		return Math.round(before + (last - before) * LAST);
	}

}
