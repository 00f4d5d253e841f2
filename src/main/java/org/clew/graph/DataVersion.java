package org.clew.graph;

/**
 * Tells whether the data may have changed. Only a database within this process can tell
 * without being asked over the network.
 */
@FunctionalInterface
public interface DataVersion {

	/** That a change is under way, or that nobody can tell. */
	long UNSETTLED = -1;

	/**
	 * Which state the data has. Once a change was acknowledged to whoever made it, the
	 * number is another one than before, or {@link #UNSETTLED}; and while it is the same,
	 * the data is the same.
	 * @return a number that only grows, or {@link #UNSETTLED}
	 */
	long current();

}
