package org.clew.graph;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.micrometer.context.ContextRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The time at which a question was asked: where the data stood then is looked at once for
 * all that is read to answer it.
 */
public final class Moment {

	private static final ThreadLocal<Moment> CURRENT = new ThreadLocal<>();

	static {
		ContextRegistry.getInstance().registerThreadLocalAccessor("clew.moment", CURRENT);
	}

	/** Null until somebody looks. */
	private @Nullable Long version;

	private Moment() {
	}

	/**
	 * Answers a question; it follows the request from thread to thread.
	 * @param <T> what the answer is
	 * @param answering answers it, in this thread
	 */
	public static <T> T hold(Supplier<T> answering) {
		Moment outer = CURRENT.get();
		CURRENT.set(new Moment());
		try {
			return answering.get();
		}
		finally {
			if (outer != null) {
				CURRENT.set(outer);
			}
			else {
				CURRENT.remove();
			}
		}
	}

	/**
	 * {@return the moment of the question that this thread answers; null if there is
	 * none}
	 */
	static @Nullable Moment current() {
		return CURRENT.get();
	}

	/** Who wrote reads what they wrote. */
	static void wrote() {
		Moment current = CURRENT.get();
		if (current != null) {
			current.forget();
		}
	}

	synchronized long version(LongSupplier looking) {
		Long known = this.version;
		if (known == null) {
			known = looking.getAsLong();
			this.version = known;
		}
		return known;
	}

	private synchronized void forget() {
		this.version = null;
	}

}
