package org.clew.ingest;

/** Takes what only the graph could tell is wrong with a row. */
@FunctionalInterface
interface Wrong {

	String APART = "Called the same, but a vocabulary keeps them apart, so not joined";

	/**
	 * Takes a row, or a part of one, that is left out.
	 * @param line where it stands in the file; 0 if nobody knows any more
	 * @param field the column, or what was read of it
	 * @param reason what is wrong, in words that are the same for all of its kind
	 */
	void take(long line, String field, String value, String reason);

}
