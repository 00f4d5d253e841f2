package org.clew.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;

import org.springframework.util.FileSystemUtils;

/**
 * Writes a graph into the directory of an embedded database, before that is started for
 * the first time: all of it or, if anything fails on the way, nothing.
 */
public final class BulkWriter {

	private final Path home;

	/**
	 * A writer to one directory.
	 * @param home where the embedded database is to keep its data
	 */
	public BulkWriter(Path home) {
		this.home = home.toAbsolutePath().normalize();
	}

	/**
	 * Whether there is no database yet, so that one can be written.
	 * @return whether {@link #write} can do it
	 */
	public boolean isPossible() {
		return !Files.exists(layout(this.home).databaseDirectory());
	}

	/**
	 * Writes the graph.
	 * @param rejected takes a line for each relation without both its nodes, and for each
	 * node whose key another has; they are left out
	 * @return how many were left out
	 * @throws IllegalStateException if there is a database already
	 */
	public long write(BulkGraph graph, OutputStream rejected) {
		if (!isPossible()) {
			throw new IllegalStateException("There is a database in " + this.home + " already");
		}
		try {
			Files.createDirectories(this.home);
			// What is moved must lie on the same disk.
			Path draft = this.home.resolve("draft");
			FileSystemUtils.deleteRecursively(draft);
			long left = new Importer(config(draft), layout(draft)).write(graph, rejected);
			publish(layout(draft), layout(this.home));
			FileSystemUtils.deleteRecursively(draft);
			return left;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The store comes last: where it is missing, there is no database, and what an
	 * earlier attempt left of the log is replaced.
	 */
	private static void publish(DatabaseLayout draft, DatabaseLayout home) throws IOException {
		FileSystemUtils.deleteRecursively(home.getTransactionLogsDirectory());
		move(draft.getTransactionLogsDirectory(), home.getTransactionLogsDirectory());
		move(draft.databaseDirectory(), home.databaseDirectory());
	}

	private static void move(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}

	private static Config config(Path home) {
		return Config.newBuilder().set(GraphDatabaseSettings.neo4j_home, home).build();
	}

	private static DatabaseLayout layout(Path home) {
		return Neo4jLayout.of(config(home)).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
	}

	/** What an embedded database begins with that does not exist yet. */
	@FunctionalInterface
	public interface FirstGraph {

		/**
		 * Writes it.
		 * @param writer writes into the database's directory
		 */
		void write(BulkWriter writer);

	}

}
