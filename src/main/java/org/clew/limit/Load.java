package org.clew.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * How many requests are worked on at a time. A burst, as of a page that asks several
 * things at once, may wait for its turn, however slow a process that has just started is.
 * Where requests were refused of late, more comes than can be answered: then waiting only
 * makes all later, so only a short wait is borne and the rest is refused at once.
 */
final class Load {

	/** How much of the mean is the newest request. */
	private static final int SMOOTHING = 16;

	/** How many requests a burst may have for each that is worked on. */
	private static final int BURST = 4;

	/** How many times as long those of a burst may wait. */
	private static final int LONGER = 100;

	/** How long after a refusal a burst may wait again. */
	private static final long CALM = TimeUnit.SECONDS.toNanos(1);

	private final int most;

	private final long patience;

	private final LongSupplier clock;

	/** When a request was refused, the last time. */
	private final AtomicLong refused;

	private final Semaphore places;

	private final AtomicInteger waiting = new AtomicInteger();

	/** How long a request takes, in nanoseconds: a mean that forgets. */
	private final AtomicLong usual = new AtomicLong();

	/**
	 * Bounds the load.
	 * @param most how many requests are worked on at a time
	 * @param patience how long a request may wait where others were refused within the
	 * last second; a hundred times as long elsewhere
	 */
	Load(int most, Duration patience) {
		this(most, patience, System::nanoTime);
	}

	Load(int most, Duration patience, LongSupplier clock) {
		this.most = most;
		this.patience = patience.toNanos();
		this.clock = clock;
		this.refused = new AtomicLong(clock.getAsLong() - CALM);
		this.places = new Semaphore(most, true);
	}

	/**
	 * Takes a place, now or soon.
	 * @return whether there was one; whoever has it gives it back by {@link #leave}
	 */
	boolean enter() {
		if (this.places.tryAcquire() || isSoonAdmitted()) {
			return true;
		}
		this.refused.set(this.clock.getAsLong());
		return false;
	}

	private boolean isSoonAdmitted() {
		try {
			int place = this.waiting.incrementAndGet();
			if (this.clock.getAsLong() - this.refused.get() >= CALM) {
				return place <= BURST * this.most
						&& this.places.tryAcquire(LONGER * this.patience, TimeUnit.NANOSECONDS);
			}
			return place * this.usual.get() / this.most <= this.patience
					&& this.places.tryAcquire(this.patience, TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

	/**
	 * Gives the place back.
	 * @param took how long the request took, in nanoseconds
	 */
	void leave(long took) {
		this.usual.updateAndGet((usual) -> (usual == 0) ? took : usual + (took - usual) / SMOOTHING);
		this.places.release();
	}

	int busy() {
		return this.most - this.places.availablePermits();
	}

	int waiting() {
		return this.waiting.get();
	}

}
