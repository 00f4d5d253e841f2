package org.clew.fetch;

import java.io.IOException;
import java.nio.file.Path;

/** Looks at a file before it takes the place of the one that was there. */
@FunctionalInterface
public interface Check {

	/**
	 * Looks at a file.
	 * @param published what it should be
	 * @param file where it lies for now
	 * @throws Refused if it is not what it should be
	 * @throws IOException if it cannot be read
	 */
	void look(PublishedFile published, Path file) throws IOException;

}
