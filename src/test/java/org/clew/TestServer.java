package org.clew;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clew.embedded.EmbeddedNeo4j;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A Neo4j that lives as long as the JVM of the tests: embedded, or in a container with
 * {@code -Dclew.test.database=container}.
 */
record TestServer(String uri, String username, String password) {

	private static final System.Logger LOGGER = System.getLogger(TestServer.class.getName());

	private static final boolean CONTAINER = "container".equals(System.getProperty("clew.test.database"));

	private static final boolean AVAILABLE = !CONTAINER || dockerAnswers();

	private static final String NO_DOCKER = "Docker does not answer: tests on a Neo4j container are skipped";

	static {
		if (!AVAILABLE) {
			LOGGER.log(System.Logger.Level.WARNING, NO_DOCKER);
		}
	}

	// A Docker that is there but cannot do its part makes Testcontainers throw all sorts.
	private static boolean dockerAnswers() {
		try {
			return DockerClientFactory.instance().isDockerAvailable();
		}
		catch (RuntimeException ex) {
			LOGGER.log(System.Logger.Level.WARNING, "Docker fails", ex);
			return false;
		}
	}

	static ConditionEvaluationResult condition() {
		return AVAILABLE ? ConditionEvaluationResult.enabled("Neo4j can start")
				: ConditionEvaluationResult.disabled(NO_DOCKER);
	}

	static boolean isContainer() {
		return CONTAINER;
	}

	static TestServer start() {
		return CONTAINER ? container() : embedded();
	}

	// Handlers run once all application contexts, and with them their drivers, are
	// closed.
	private static TestServer container() {
		var container = new Neo4jContainer("neo4j:2026.08-community");
		container.start();
		SpringApplication.getShutdownHandlers().add(container::stop);
		return new TestServer(container.getBoltUrl(), "neo4j", container.getAdminPassword());
	}

	private static TestServer embedded() {
		try {
			Path directory = Files.createTempDirectory("clew-neo4j");
			EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(directory);
			SpringApplication.getShutdownHandlers().add(() -> {
				neo4j.close();
				FileSystemUtils.deleteRecursively(directory.toFile());
			});
			return new TestServer(neo4j.uri().toString(), neo4j.username(), neo4j.password());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Driver connect() {
		return GraphDatabase.driver(this.uri, AuthTokens.basic(this.username, this.password));
	}

}
