package org.clew.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many requests are worked on at a time. Some more may wait for a moment: what would
 * come too late is better refused at once.
 */
final class Load {

	/** How much of the mean is the newest request. */
	private static final int SMOOTHING = 16;

	private final int most;

	private final long patience;

	private final Semaphore places;

	private final AtomicInteger waiting = new AtomicInteger();

	/** How long a request takes, in nanoseconds: a mean that forgets. */
	private final AtomicLong usual = new AtomicLong();

	/**
	 * Bounds the load.
	 * @param most how many requests are worked on at a time
	 * @param patience how long a request may wait. It does not follow how long requests
	 * take, which under overload would let ever more of them wait for ever longer.
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
		if (this.places.tryAcquire()) {
			return true;
		}
		try {
			return this.waiting.incrementAndGet() * this.usual.get() / this.most <= this.patience
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
