package org.clew.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.config.Setting;

/**
 * A database in this process that works on a copy of an embedded one. What is written
 * there is seen by nobody else until all of it is kept.
 */
public final class CopiedNeo4j implements AutoCloseable {

	private final Path home;

	private final CopiedGraph copy;

	private final DatabaseManagementService service;

	private final Address address;

	private boolean kept;

	private CopiedNeo4j(Path home, CopiedGraph copy, DatabaseManagementService service, Address address) {
		this.home = home;
		this.copy = copy;
		this.service = service;
		this.address = address;
	}

	/**
	 * Copies an embedded database that is not running, and starts the copy. Where there
	 * is none yet, an empty one is made first.
	 * @param directory where it keeps its data; needs as much room again meanwhile
	 * @throws DatabaseNotStarted if the directory cannot be used, or is in use
	 */
	public static CopiedNeo4j start(Path directory) {
		Path home = directory.toAbsolutePath().normalize();
		try {
			if (PasswordFile.in(home).read().isEmpty()) {
				EmbeddedNeo4j.start(home).close();
			}
			CopiedGraph copy = CopiedGraph.of(home);
			try {
				return start(home, copy, PasswordFile.in(home).read().orElseThrow());
			}
			catch (DatabaseNotStarted ex) {
				copy.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw DatabaseNotStarted.unusable(home, ex);
		}
	}

	private static CopiedNeo4j start(Path home, CopiedGraph copy, String password) throws IOException {
		EmbeddedSettings settings = EmbeddedSettings.in(home).onFreePort();
		Map<Setting<?>, Object> all = new HashMap<>(Neo4jSettings.from(settings));
		all.put(GraphDatabaseSettings.data_directory, copy.folder());
		return new CopiedNeo4j(home, copy, EmbeddedNeo4j.build(home, all),
				new Address(Neo4jSettings.uri(settings), "neo4j", password));
	}

	/**
	 * {@return where the copy answers, and how to log in}
	 */
	public Address address() {
		return this.address;
	}

	/** Keeps what was written: closing puts the copy in the place of the database. */
	public void keep() {
		this.kept = true;
	}

	/**
	 * Ends the copy, which takes the place of the database if it is kept, or is gone.
	 * @throws DatabaseNotStarted if it could not take its place
	 */
	@Override
	public void close() {
		this.service.shutdown();
		try (this.copy) {
			if (this.kept) {
				this.copy.takePlace();
			}
		}
		catch (IOException ex) {
			throw DatabaseNotStarted.unusable(this.home, ex);
		}
	}

}
