package org.clew.ingest;

/** A file that as a whole cannot be read: nothing of it goes into the graph. */
public class BrokenFile extends RuntimeException {

	public BrokenFile(String message) {
		super(message);
	}

	public BrokenFile(String message, Throwable cause) {
		super(message, cause);
	}

}
