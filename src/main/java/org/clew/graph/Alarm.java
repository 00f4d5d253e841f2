package org.clew.graph;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ends what waits for a database that neither answers nor hangs up. The database ends a
 * statement that takes too long; where nothing of it comes through any more, the driver
 * would wait on, and keep its connection. Interrupted, it closes that connection and says
 * that the database is away.
 */
final class Alarm {

	/** What an answer of the database may need to come through. */
	private static final Duration GRACE = Duration.ofSeconds(2);

	private static final ScheduledExecutorService CLOCK = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("clew-alarm").factory());

	private final Thread waiting = Thread.currentThread();

	private boolean over;

	private boolean rung;

	private Alarm() {
	}

	/**
	 * Does something in this thread that has to end.
	 * @param <T> what comes of it
	 * @param time after how long the database itself should have ended it
	 * @param work what to do
	 * @return what came of it
	 */
	static <T> T within(Duration time, Supplier<T> work) {
		Alarm alarm = new Alarm();
		ScheduledFuture<?> bell = CLOCK.schedule(alarm::ring, time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
		try {
			return work.get();
		}
		finally {
			bell.cancel(false);
			alarm.end();
		}
	}

	private synchronized void ring() {
		if (!this.over) {
			this.rung = true;
			this.waiting.interrupt();
		}
	}

	private synchronized void end() {
		this.over = true;
		if (this.rung) {
			// Nobody else is to take the alarm for theirs.
			Thread.interrupted();
		}
	}

}
