package org.clew.embedded;

import java.io.IOException;
import java.nio.file.Path;

import org.clew.embedded.StrictBuilder.BrokenStore;
import org.clew.graph.StartEnded;
import org.jspecify.annotations.Nullable;
import org.neo4j.io.locker.FileLockException;

import org.springframework.core.NestedExceptionUtils;

/** The embedded database did not start: says why, and what to do about it. */
public final class DatabaseNotStarted extends StartEnded {

	private DatabaseNotStarted(String message, String action, @Nullable Throwable cause) {
		super(message, action, cause);
	}

	static DatabaseNotStarted unusable(Path directory, IOException cause) {
		return new DatabaseNotStarted(
				"The directory %s of the embedded database cannot be used: %s".formatted(directory, cause),
				"Make the directory writable for this user, or name another one with clew.embedded.directory.", cause);
	}

	static DatabaseNotStarted failed(Path directory, RuntimeException cause) {
		Throwable root = NestedExceptionUtils.getMostSpecificCause(cause);
		if (root instanceof FileLockException) {
			return locked(directory, cause);
		}
		for (Throwable each = cause; each != null; each = each.getCause()) {
			if (each instanceof BrokenStore store) {
				return broken(directory, store.reason(), cause);
			}
		}
		return broken(directory, root.toString(), cause);
	}

	static DatabaseNotStarted locked(Path directory, @Nullable RuntimeException cause) {
		return new DatabaseNotStarted(
				"The directory %s of the embedded database is in use by another process.".formatted(directory), """
						Stop the other process, or give this one a directory of its own with clew.embedded.directory. \
						To share one database between processes, run a Neo4j server and set spring.neo4j.uri.""",
				cause);
	}

	private static DatabaseNotStarted broken(Path directory, String reason, RuntimeException cause) {
		return new DatabaseNotStarted("The embedded database in %s did not start: %s".formatted(directory, reason), """
				Details are in %s. If a newer version wrote the directory, go on with that version; \
				if the directory is damaged, restore a copy of it, or move it away to start with an empty database \
				and bring a backup back with bin/clew restore.""".formatted(directory.resolve("logs/debug.log")),
				cause);
	}

}
