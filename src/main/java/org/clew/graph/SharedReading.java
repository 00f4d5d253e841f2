package org.clew.graph;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Reads the same thing for many. Nobody gets what was read by a reading that began before
 * they asked; all who ask while one runs share the next.
 *
 * @param <T> what is read
 */
public final class SharedReading<T> {

	private final Supplier<T> reading;

	private final Duration most;

	private final Semaphore turn = new Semaphore(1);

	/** The reading that has not begun yet. */
	private @Nullable CompletableFuture<T> next;

	/**
	 * Shares readings.
	 * @param reading reads; one runs at a time
	 * @param most how long anybody waits, at most
	 */
	public SharedReading(Supplier<T> reading, Duration most) {
		this.reading = reading;
		this.most = most;
	}

	/**
	 * Reads.
	 * @return what is there now, or was at some moment since this was called
	 * @throws OutOfTime if it takes longer than the request has
	 */
	@SuppressWarnings("ReferenceEquality") // whether it is our own turn
	public T read() {
		while (true) {
			CompletableFuture<T> own = new CompletableFuture<>();
			CompletableFuture<T> shared = join(own);
			try {
				return (shared == own) ? lead(own) : Deadline.await(shared, this.most);
			}
			catch (CancellationException ex) {
				// Whoever read ran out of time: that is no reason for others to give up.
			}
		}
	}

	private synchronized CompletableFuture<T> join(CompletableFuture<T> own) {
		if (this.next == null) {
			this.next = own;
		}
		return this.next;
	}

	private T lead(CompletableFuture<T> own) {
		boolean mine = false;
		try {
			mine = this.turn.tryAcquire(Deadline.left(this.most).toNanos(), TimeUnit.NANOSECONDS);
			begin(own);
			if (!mine) {
				throw new OutOfTime(this.most);
			}
			T read = this.reading.get();
			own.complete(read);
			return read;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while others read", ex);
		}
		catch (OutOfTime ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			own.completeExceptionally(ex);
			throw ex;
		}
		finally {
			begin(own);
			own.cancel(false);
			if (mine) {
				this.turn.release();
			}
		}
	}

	/** Who asks from now on gets the next one. */
	@SuppressWarnings("ReferenceEquality") // whether it is our own turn
	private synchronized void begin(CompletableFuture<T> own) {
		if (this.next == own) {
			this.next = null;
		}
	}

}
