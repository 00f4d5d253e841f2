package org.clew.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j database in this process, reached over Bolt like any other server.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private static final String SET_PASSWORD = """
			ALTER USER neo4j
			SET PASSWORD $password CHANGE NOT REQUIRED
			""";

	private final DatabaseManagementService neo4j;

	private final String password;

	private EmbeddedNeo4j(DatabaseManagementService neo4j, String password) {
		this.neo4j = neo4j;
		this.password = password;
	}

	/**
	 * Starts a database with the default settings.
	 * @param directory where it keeps its data
	 * @return the running database
	 * @throws DatabaseNotStarted if the directory cannot be used
	 */
	public static EmbeddedNeo4j start(Path directory) {
		return start(EmbeddedSettings.in(directory));
	}

	static EmbeddedNeo4j start(EmbeddedSettings settings) {
		Path home = settings.directory().toAbsolutePath().normalize();
		try {
			Files.createDirectories(home);
			DatabaseManagementService neo4j = build(home, settings);
			return new EmbeddedNeo4j(neo4j, password(neo4j, PasswordFile.in(home)));
		}
		catch (IOException ex) {
			throw DatabaseNotStarted.unusable(home, ex);
		}
	}

	private static DatabaseManagementService build(Path home, EmbeddedSettings settings) throws IOException {
		if (!Files.isWritable(home)) {
			throw new AccessDeniedException(home.toString());
		}
		try {
			var neo4j = new DatabaseManagementServiceBuilder(home).setConfig(Neo4jSettings.from(settings)).build();
			requireDefaultDatabase(neo4j);
			return neo4j;
		}
		// Neo4j declares nothing narrower.
		catch (RuntimeException ex) {
			throw DatabaseNotStarted.failed(home, ex);
		}
	}

	// Neo4j itself is content to run without a database that it cannot open.
	private static void requireDefaultDatabase(DatabaseManagementService neo4j) {
		GraphDatabaseService database = neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		if (!database.isAvailable()) {
			neo4j.shutdown();
			throw new IllegalStateException("the store files of database neo4j cannot be opened");
		}
	}

	// Written only once it is set, so that a start cut short in between sets another one.
	private static String password(DatabaseManagementService neo4j, PasswordFile file) throws IOException {
		Optional<String> known = file.read();
		if (known.isPresent()) {
			return known.get();
		}
		String password = PasswordFile.generate();
		neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
			.executeTransactionally(SET_PASSWORD, Map.of("password", password));
		file.write(password);
		return password;
	}

	/**
	 * {@return the address of the database for the driver}
	 */
	public URI uri() {
		GraphDatabaseService system = this.neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		var address = ((GraphDatabaseAPI) system).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		return URI.create("bolt://" + address.getHost() + ":" + address.getPort());
	}

	/**
	 * {@return the user that the driver logs in as}
	 */
	public String username() {
		return "neo4j";
	}

	/**
	 * {@return the password that was generated at the first start}
	 */
	public String password() {
		return this.password;
	}

	@Override
	public void close() {
		this.neo4j.shutdown();
	}

}
