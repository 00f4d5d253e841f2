package org.clew.graph;

/** A record of the graph: whatever has an identifier and a name. */
public interface Entity {

	/**
	 * The identifier.
	 * @return a CURIE, such as {@code MONDO:0015798}
	 */
	String id();

	/**
	 * The name.
	 * @return the name that its primary source gives it
	 */
	String name();

}
