package org.clew.fetch;

/** What a publisher sent is not taken. The file that was there stays. */
public class Refused extends RuntimeException {

	public Refused(String message) {
		super(message);
	}

}
