package org.clew.graph;

import org.jspecify.annotations.Nullable;

/**
 * The start ended, as it could not use the database: says what ended it, in one line.
 */
public final class StartEnded extends RuntimeException {

	private final @Nullable String action;

	/**
	 * Ends the start.
	 * @param message what is wrong with the database, and what to do about it
	 */
	public StartEnded(String message) {
		super(message);
		this.action = null;
	}

	StartEnded(String message, Throwable cause) {
		super(message, cause);
		this.action = "Check spring.neo4j.uri, spring.neo4j.authentication.username and .password, and whether that database runs.";
	}

	@Nullable String action() {
		return this.action;
	}

}
