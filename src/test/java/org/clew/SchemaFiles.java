package org.clew;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The schema as it is, and as it was last released.
 */
final class SchemaFiles {

	/** The schema that the server serves. */
	static final Path CURRENT = Path.of("schema.graphqls");

	/** The schema of the last release. */
	static final Path RELEASED = Path.of("src/test/resources/schema/released.graphqls");

	private SchemaFiles() {
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
