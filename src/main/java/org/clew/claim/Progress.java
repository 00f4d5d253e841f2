package org.clew.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every few seconds how far something is. */
final class Progress {

	private static final Logger logger = LoggerFactory.getLogger(Progress.class);

	private static final Duration PAUSE = Duration.ofSeconds(3);

	private final String what;

	private final long total;

	private final InstantSource clock;

	private final Consumer<String> log;

	private final Instant start;

	private final AtomicLong done = new AtomicLong();

	private volatile Instant told;

	Progress(String what, long total, InstantSource clock, Consumer<String> log) {
		this.what = what;
		this.total = total;
		this.clock = clock;
		this.log = log;
		this.start = clock.instant();
		this.told = this.start;
	}

	/**
	 * Begins.
	 * @param what is done, as in "Writing relations"
	 * @param total how much there is to do
	 * @return the progress, at nothing
	 */
	static Progress of(String what, long total) {
		return new Progress(what, total, InstantSource.system(), logger::info);
	}

	/**
	 * Goes on.
	 * @param more how much was done since
	 */
	void add(long more) {
		long sum = this.done.addAndGet(more);
		Instant now = this.clock.instant();
		if (Duration.between(this.told, now).compareTo(PAUSE) >= 0) {
			this.told = now;
			this.log.accept(line(sum, Duration.between(this.start, now)));
		}
	}

	private String line(long sum, Duration passed) {
		double left = passed.toMillis() / 1000.0 * (this.total - sum) / Math.max(1, sum);
		return "%s: %,d of %,d, about %,.0f s left".formatted(this.what, sum, this.total, Math.max(0, left));
	}

}
