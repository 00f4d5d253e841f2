package org.clew.history;

/** What was done to a record. */
public enum Action {

	/** It is new. */
	ADDED,

	/** It says something else than before. */
	CHANGED,

	/** A newer version of it was published, and this one no longer counts. */
	SUPERSEDED,

	/** It was taken back, stays to be seen as such, and supports nothing any more. */
	RETRACTED,

	/** It is no longer in the graph. */
	REMOVED,

	/** It turned out to be the same as another, and became part of that. */
	JOINED,

	/** A batch of a dataset was imported; the entry counts what it brought. */
	IMPORTED,

	/** A release was cut. */
	RELEASED,

	/** Somebody sent it in, to be reviewed or moderated. */
	SUBMITTED,

	/** Somebody sent a new version of what is not published yet. */
	REVISED,

	/** Whoever sent it in took it back. */
	WITHDRAWN,

	/** Somebody read it and decided. */
	REVIEWED,

	/** Somebody commented on it. */
	COMMENTED,

	/** Somebody was given a right, such as a key. */
	GRANTED,

	/** A right was taken away. */
	REVOKED

}
