package org.clew.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j database in this process that all tests of the seed share.
 */
final class TestDatabase {

	private static final Driver DRIVER = start();

	private TestDatabase() {
	}

	static Driver driver() {
		return DRIVER;
	}

	static void clear() {
		query("MATCH (n) DETACH DELETE n");
	}

	static List<Map<String, Object>> query(String cypher) {
		try (Session session = DRIVER.session()) {
			return session.run(cypher).list((row) -> row.asMap());
		}
	}

	static long number(String cypher) {
		try (Session session = DRIVER.session()) {
			return session.run(cypher).single().get(0).asLong();
		}
	}

	private static Driver start() {
		try {
			Path home = Files.createTempDirectory("clew-seed-tests");
			DatabaseManagementService dbms = new DatabaseManagementServiceBuilder(home)
				.setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
				.setConfig(GraphDatabaseSettings.auth_enabled, false)
				.build();
			Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
			GraphDatabaseAPI database = (GraphDatabaseAPI) dbms.database("neo4j");
			var address = database.getDependencyResolver()
				.resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT);
			return GraphDatabase.driver("bolt://localhost:" + address.getPort(), AuthTokens.none());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
