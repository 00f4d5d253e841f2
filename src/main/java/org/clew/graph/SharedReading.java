package org.clew.graph;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
	public T read() {
		while (true) {
			CompletableFuture<T> own = new CompletableFuture<>();
			CompletableFuture<T> shared = join(own);
			try {
				return (shared == own) ? lead(own) : shared.get(left(), TimeUnit.NANOSECONDS);
			}
			catch (TimeoutException ex) {
				throw new OutOfTime(this.most);
			}
			catch (InterruptedException ex) {
				throw interrupted(ex);
			}
			catch (CancellationException ex) {
				// Whoever read ran out of time: that is no reason for others to give up.
				continue;
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
			}
		}
	}

	private synchronized CompletableFuture<T> join(CompletableFuture<T> own) {
		if (this.next == null) {
			this.next = own;
		}
		return this.next;
	}

	private T lead(CompletableFuture<T> own) throws InterruptedException, TimeoutException {
		boolean mine = false;
		try {
			mine = this.turn.tryAcquire(left(), TimeUnit.NANOSECONDS);
			begin(own);
			if (!mine) {
				throw new TimeoutException();
			}
			T read = this.reading.get();
			own.complete(read);
			return read;
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
	private synchronized void begin(CompletableFuture<T> own) {
		if (this.next == own) {
			this.next = null;
		}
	}

	private long left() {
		return Deadline.left(this.most).toNanos();
	}

	private static IllegalStateException interrupted(InterruptedException ex) {
		Thread.currentThread().interrupt();
		return new IllegalStateException("Interrupted while others read", ex);
	}

}
