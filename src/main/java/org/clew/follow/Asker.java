package org.clew.follow;

/** Asks a question that was kept. */
public interface Asker {

	/**
	 * Asks it of the data as they are now.
	 * @param question as it was kept
	 */
	Standing ask(String question);

}
