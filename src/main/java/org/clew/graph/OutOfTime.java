package org.clew.graph;

import java.time.Duration;

/** A request did not end by its deadline. */
public class OutOfTime extends RuntimeException {

	/**
	 * Says that somebody has to ask again later.
	 * @param message what is wrong, and what to do
	 */
	public OutOfTime(String message) {
		super(message);
	}

	OutOfTime(Duration time) {
		super("The request takes longer than the %d seconds it has; ask for less at once".formatted(time.toSeconds()));
	}

}
