package org.clew.fetch;

import java.time.Duration;

/** Waits between two attempts. */
@FunctionalInterface
public interface Pause {

	/**
	 * Waits.
	 * @throws InterruptedException if somebody wants it to end
	 */
	void of(Duration time) throws InterruptedException;

}
