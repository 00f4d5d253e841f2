package org.clew.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;

import org.clew.bulk.BulkWriter.FirstGraph;
import org.clew.embedded.Address;
import org.clew.embedded.CopiedNeo4j;
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
		return reached().orElseGet(() -> {
			EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(this.directory, first);
			return Connection.to(driver(neo4j.address()), () -> {
			}, neo4j::close);
		});
	}

	/**
	 * Opens the database, or a copy of an embedded one that nobody runs. The copy takes
	 * its place when it is closed, if it is kept.
	 */
	Connection openCopy() {
		return reached().orElseGet(() -> {
			CopiedNeo4j neo4j = CopiedNeo4j.start(this.directory);
			return Connection.to(driver(neo4j.address()), neo4j::keep, neo4j::close);
		});
	}

	/** A server, or the embedded database of one that runs. */
	private Optional<Connection> reached() {
		Optional<Driver> driver;
		if (this.uri != null && !this.uri.isBlank()) {
			AuthToken token = (this.password != null) ? AuthTokens.basic(this.username, this.password)
					: AuthTokens.none();
			driver = Optional.of(GraphDatabase.driver(this.uri, token, WARNINGS));
		}
		else {
			driver = EmbeddedNeo4j.running(this.directory).map(Database::driver);
		}
		return driver.map((it) -> Connection.to(it, () -> {
		}, () -> {
		}));
	}

	static Driver driver(Address address) {
		return GraphDatabase.driver(address.uri(), AuthTokens.basic(address.username(), address.password()), WARNINGS);
	}

	/**
	 * An open connection.
	 *
	 * @param driver leads to the database
	 * @param keep keeps what was written to a copy
	 * @param end stops the database, where this process runs it
	 */
	record Connection(Driver driver, Runnable keep, Runnable end) implements AutoCloseable {

		private static Connection to(Driver driver, Runnable keep, Runnable end) {
			driver.verifyConnectivity();
			return new Connection(driver, keep, end);
		}

		@Override
		public void close() {
			this.driver.close();
			this.end.run();
		}

	}

}
