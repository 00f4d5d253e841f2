package org.clew.history;

/**
 * Who may read an entry.
 */
public enum Audience {

	/** Everybody. */
	PUBLIC,

	/** Those who curate: what is not published, or concerns somebody's rights. */
	CURATORS

}
