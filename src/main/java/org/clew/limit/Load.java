package org.clew.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many requests are worked on at a time. As many again may wait for their turn, about
 * as long as the work takes, whatever it is that they ask; the rest is refused at once.
 */
final class Load {

	private final int most;

	private final long patience;

	private final Semaphore places;

	private final AtomicInteger waiting = new AtomicInteger();

	/**
	 * Bounds the load.
	 * @param most how many requests are worked on at a time
	 * @param patience how long a request may wait for its turn
	 */
	Load(int most, Duration patience) {
		this.most = most;
		this.patience = patience.toNanos();
		this.places = new Semaphore(most, true);
	}

	/**
	 * Takes a place, now or soon.
	 * @return whether there was one; whoever has it gives it back by {@link #leave}
	 */
	boolean enter() {
		return this.places.tryAcquire() || isSoonAdmitted();
	}

	private boolean isSoonAdmitted() {
		try {
			return this.waiting.incrementAndGet() <= this.most
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
