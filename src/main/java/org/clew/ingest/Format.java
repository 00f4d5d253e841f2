package org.clew.ingest;

import java.io.IOException;

import org.clew.ingest.fact.Facts;

/**
 * A format of public datasets: reads a file row by row and hands on what it says. It is
 * read several times in one import, so it keeps nothing from one time to the next.
 */
public interface Format {

	/**
	 * {@return the name under which it is asked for, such as {@code obo}}
	 */
	String name();

	/**
	 * {@return what files it reads and what they give, in one line}
	 */
	String description();

	/**
	 * The dataset that files of this format come from, as far as the format tells.
	 * @return the source, without version and date
	 */
	Dataset dataset();

	/**
	 * Reads a file. What is wrong with one row is handed to the facts, and reading goes
	 * on.
	 * @param facts takes what it says
	 * @throws BrokenFile if the file as a whole is no such file, or ends too early
	 * @throws IOException if it cannot be read
	 */
	void read(Input input, Facts facts) throws IOException;

}
