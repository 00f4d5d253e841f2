package org.clew.graph;

/**
 * The start ended, as it could not use the database: says what ended it, in one line.
 */
public final class StartEnded extends RuntimeException {

	StartEnded(String message, Throwable cause) {
		super(message, cause);
	}

}
