package org.clew.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * How many requests are worked on at a time, and how many wait for their turn. A queue
 * that comes and goes takes in what comes at once; one that stands, in which everybody
 * waits long, serves nobody, so it is kept short (the idea of CoDel, RFC 8289), and stays
 * so while much is refused. What is too much is refused at once.
 */
final class Load {

	/**
	 * After this time in which nobody was admitted within a short wait, the queue stands.
	 */
	private static final long STANDING = Duration.ofSeconds(1).toNanos();

	private static final long SHORT_WAIT = Duration.ofMillis(50).toNanos();

	/** How many requests tell how much is refused, and the share that is much. */
	private static final int TELLING = 64;

	private static final double MUCH = 0.3;

	private final int most;

	private final int burst;

	private final long patience;

	private final LongSupplier clock;

	private final Semaphore places;

	private final AtomicInteger waiting = new AtomicInteger();

	/** When somebody last had a place after a short wait, or began to wait alone. */
	private volatile long lastShortWait;

	/** Which share of the last requests was refused. */
	private final AtomicReference<Double> refused = new AtomicReference<>(0.0);

	/**
	 * Bounds the load.
	 * @param most how many requests are worked on at a time; twice as many may stand in
	 * the queue
	 * @param burst how many may come at once and wait
	 * @param patience how long a request may wait for its turn
	 */
	Load(int most, int burst, Duration patience) {
		this(most, burst, patience, System::nanoTime);
	}

	/**
	 * Bounds the load by another clock.
	 * @param most how many requests are worked on at a time
	 * @param burst how many may come at once and wait
	 * @param patience how long a request may wait for its turn
	 * @param clock tells nanoseconds since some moment
	 */
	Load(int most, int burst, Duration patience, LongSupplier clock) {
		this.most = most;
		this.burst = burst;
		this.patience = patience.toNanos();
		this.clock = clock;
		this.places = new Semaphore(most, true);
	}

	/**
	 * Takes a place, now or soon.
	 * @return whether there was one; whoever has it gives it back by {@link #leave}
	 */
	boolean enter() {
		try {
			boolean admitted = isFree() || isSoonFree();
			count(!admitted);
			return admitted;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Whether to refuse a request at once, before it is known what it asks.
	 * @return whether it would not be admitted
	 */
	boolean refuses() {
		boolean full = this.places.availablePermits() == 0 && this.waiting.get() >= mayWait();
		if (full) {
			count(true);
		}
		return full;
	}

	private void count(boolean isRefused) {
		this.refused.updateAndGet((share) -> share + ((isRefused ? 1 : 0) - share) / TELLING);
	}

	/** Without a time, it would overtake those that wait. */
	private boolean isFree() throws InterruptedException {
		return this.places.tryAcquire(0, TimeUnit.NANOSECONDS);
	}

	private boolean isSoonFree() throws InterruptedException {
		long began = this.clock.getAsLong();
		try {
			int number = this.waiting.incrementAndGet();
			if (number == 1) {
				this.lastShortWait = began;
			}
			boolean admitted = number <= mayWait() && this.places.tryAcquire(this.patience, TimeUnit.NANOSECONDS);
			long now = this.clock.getAsLong();
			if (admitted && now - began <= SHORT_WAIT) {
				this.lastShortWait = now;
			}
			return admitted;
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

	private int mayWait() {
		boolean stands = this.waiting.get() > 0 && this.clock.getAsLong() - this.lastShortWait > STANDING;
		return (stands || this.refused.get() > MUCH) ? Math.min(this.burst, 2 * this.most) : this.burst;
	}

	/** Gives the place back. */
	void leave() {
		this.places.release();
	}

	int busy() {
		return this.most - this.places.availablePermits();
	}

	int waiting() {
		return this.waiting.get();
	}

}
