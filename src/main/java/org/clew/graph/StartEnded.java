package org.clew.graph;

import org.jspecify.annotations.Nullable;

/**
 * The start ended: says what ended it and what to do about it, in place of a stack trace.
 */
public class StartEnded extends RuntimeException {

	private final @Nullable String action;

	/**
	 * Ends the start.
	 * @param message what ended it
	 * @param action what to do, unless the message says so
	 * @param cause what it follows from
	 */
	public StartEnded(String message, @Nullable String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	public @Nullable String action() {
		return this.action;
	}

}
