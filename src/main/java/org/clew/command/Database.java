package org.clew.command;

import java.nio.file.Path;
import java.util.logging.Level;

import org.clew.bulk.BulkWriter.FirstGraph;
import org.clew.embedded.Address;
import org.clew.embedded.EmbeddedNeo4j;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import picocli.CommandLine.Option;

/**
 * Which database a command works on: a Neo4j server, the embedded database of a server
 * that runs, or the embedded database itself.
 */
final class Database {

	/**
	 * By default it words each message that it sends or gets, even if nobody reads it.
	 */
	@SuppressWarnings("deprecation")
	private static final Config WARNINGS = Config.builder().withLogging(Logging.javaUtilLogging(Level.WARNING)).build();

	@Option(names = "--uri", paramLabel = "URI", defaultValue = "${env:SPRING_NEO4J_URI}",
			description = "A Neo4j server, such as neo4j://graph.example.org; the embedded database if absent.")
	private @Nullable String uri;

	@Option(names = "--username", paramLabel = "NAME",
			defaultValue = "${env:SPRING_NEO4J_AUTHENTICATION_USERNAME:-neo4j}",
			description = "Default: ${DEFAULT-VALUE}.")
	private String username = "neo4j";

	@Option(names = "--password", paramLabel = "PASSWORD", interactive = true, arity = "0..1",
			defaultValue = "${env:SPRING_NEO4J_AUTHENTICATION_PASSWORD}",
			description = "Asked for if no value follows; better set in SPRING_NEO4J_AUTHENTICATION_PASSWORD.")
	private @Nullable String password;

	@Option(names = "--directory", paramLabel = "FOLDER", defaultValue = "${env:CLEW_EMBEDDED_DIRECTORY:-data/neo4j}",
			description = "Where the embedded database lies. A server that runs on it is used. Default: ${DEFAULT-VALUE}.")
	private Path directory = Path.of("data/neo4j");

	/** Opens the database. */
	Connection open() {
		return open((writer) -> {
		});
	}

	/**
	 * Opens the database.
	 * @param first what an embedded one begins with that does not exist yet
	 */
	Connection open(FirstGraph first) {
		if (this.uri != null && !this.uri.isBlank()) {
			AuthToken token = (this.password != null) ? AuthTokens.basic(this.username, this.password)
					: AuthTokens.none();
			return verified(new Connection(GraphDatabase.driver(this.uri, token, WARNINGS), null));
		}
		return EmbeddedNeo4j.running(this.directory)
			.map((address) -> verified(new Connection(driver(address), null)))
			.orElseGet(() -> {
				EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(this.directory, first);
				return verified(new Connection(driver(neo4j.address()), neo4j));
			});
	}

	static Driver driver(Address address) {
		return GraphDatabase.driver(address.uri(), AuthTokens.basic(address.username(), address.password()), WARNINGS);
	}

	private static Connection verified(Connection connection) {
		connection.driver().verifyConnectivity();
		return connection;
	}

	/**
	 * An open connection.
	 *
	 * @param driver leads to the database
	 * @param neo4j the database, where this process runs it
	 */
	record Connection(Driver driver, @Nullable EmbeddedNeo4j neo4j) implements AutoCloseable {

		@Override
		public void close() {
			this.driver.close();
			if (this.neo4j != null) {
				this.neo4j.close();
			}
		}

	}

}
