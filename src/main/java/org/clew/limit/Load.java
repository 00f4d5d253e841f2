package org.clew.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/**
 * How many requests are worked on at a time. As many may wait for their turn as are
 * likely to get it soon, by how long requests took of late; and as many as one page asks
 * at once, however long they take. The rest is refused at once.
 */
final class Load {

	/** Of how many requests the mean time is kept, about. */
	private static final int REMEMBERED = 64;

	private final int most;

	private final int burst;

	private final long soon;

	private final long patience;

	private final Semaphore places;

	private final AtomicInteger waiting = new AtomicInteger();

	/** How long the last ones took, in the mean, in nanoseconds. */
	private final AtomicLong mean = new AtomicLong();

	/**
	 * Bounds the load.
	 * @param most how many requests are worked on at a time
	 * @param burst how many may wait whatever they take
	 * @param soon how long it may be likely to take until the last that waits has its
	 * turn
	 * @param patience how long a request may wait for its turn
	 */
	Load(int most, int burst, Duration soon, Duration patience) {
		this.most = most;
		this.burst = burst;
		this.soon = soon.toNanos();
		this.patience = patience.toNanos();
		this.places = new Semaphore(most, true);
	}

	/**
	 * Takes a place, now or soon.
	 * @return the place, to be left; null if there is none
	 */
	@Nullable Place enter() {
		try {
			return (isFree() || isSoonFree()) ? new Place() : null;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	/** Without a time, it would overtake those that wait. */
	private boolean isFree() throws InterruptedException {
		return this.places.tryAcquire(0, TimeUnit.NANOSECONDS);
	}

	private boolean isSoonFree() throws InterruptedException {
		try {
			return this.waiting.incrementAndGet() <= mayWait()
					&& this.places.tryAcquire(this.patience, TimeUnit.NANOSECONDS);
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

	private long mayWait() {
		return Math.max(this.burst, this.most * this.soon / Math.max(1, this.mean.get()));
	}

	/**
	 * Whether whoever comes now is refused.
	 * @return whether as many wait as may
	 */
	boolean isFull() {
		return this.places.availablePermits() == 0 && this.waiting.get() >= mayWait();
	}

	int busy() {
		return this.most - this.places.availablePermits();
	}

	int waiting() {
		return this.waiting.get();
	}

	/** Among those that are worked on. */
	final class Place {

		private final long since = System.nanoTime();

		private final AtomicBoolean left = new AtomicBoolean();

		private Place() {
		}

		/** Gives the place back, once however often it is said. */
		void leave() {
			if (this.left.compareAndSet(false, true)) {
				long taken = System.nanoTime() - this.since;
				Load.this.mean.updateAndGet((before) -> before + (taken - before) / REMEMBERED);
				Load.this.places.release();
			}
		}

	}

}
