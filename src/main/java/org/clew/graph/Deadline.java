package org.clew.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.micrometer.context.ContextRegistry;

/**
 * By when a request has to be answered. What reads for it gets no more time than is left:
 * the database ends a statement that takes longer, and begins none afterwards.
 */
public final class Deadline {

	/**
	 * Under which name the context of a request holds it; from there it follows the
	 * request from thread to thread.
	 */
	public static final String KEY = "clew.deadline";

	private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();

	static {
		ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, CURRENT);
	}

	private final Duration time;

	private final long end;

	private Deadline(Duration time) {
		this.time = time;
		this.end = System.nanoTime() + time.toNanos();
	}

	public static Deadline in(Duration time) {
		return new Deadline(time);
	}

	/**
	 * Does something that has to end in time.
	 * @param <T> what comes of it
	 * @param work what to do, in this thread
	 * @return what came of it
	 */
	public <T> T hold(Supplier<T> work) {
		Deadline outer = CURRENT.get();
		CURRENT.set(this);
		try {
			return work.get();
		}
		finally {
			CURRENT.set(outer);
		}
	}

	/**
	 * Waits for something as long as the current request may.
	 * @param <T> what comes of it
	 * @param work what somebody else does, whether anybody waits or not
	 * @param most how long anybody waits
	 * @return what came of it
	 * @throws OutOfTime if it takes longer than the request has
	 */
	public static <T> T await(CompletableFuture<T> work, Duration most) {
		try {
			return work.get(left(most).toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			throw new OutOfTime(most);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while others read", ex);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
	}

	/**
	 * How long the current request may still take.
	 * @param most how long anything may take
	 * @return the shorter of the two
	 * @throws OutOfTime if nothing is left
	 */
	static Duration left(Duration most) {
		Deadline current = CURRENT.get();
		if (current == null) {
			return most;
		}
		Duration left = Duration.ofNanos(current.end - System.nanoTime());
		if (!left.isPositive()) {
			throw new OutOfTime(current.time);
		}
		return (left.compareTo(most) < 0) ? left : most;
	}

}
