package org.clew.outage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.clew.embedded.EmbeddedNeo4j;
import org.clew.security.Role;
import org.clew.security.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what Clew does while its database is away, slow, or not to be written, and
 * when it is back. The database is a real one, at the other end of a wire.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "clew.seed.location=src/test/resources/seed/minimal")
@Import(TestIssuer.class)
class OutageTests {

	/** The longest that any answer may take: what a client would wait. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** After how long Clew has to answer again once its database does. */
	private static final Duration RECOVERY = Duration.ofSeconds(5);

	private static final String DRUGS = "{ drugs(first: 1) { totalCount } }";

	private static final String KEY = "mutation { createApiKey(name: \\\"nightly\\\", scopes: [], idempotencyKey: \\\"1\\\") { secret } }";

	@TempDir
	private static Path home;

	private static Wire wire;

	private static EmbeddedNeo4j neo4j;

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) throws IOException {
		neo4j = EmbeddedNeo4j.start(home);
		wire = new Wire();
		wire.leadTo(neo4j.uri());
		registry.add("spring.neo4j.uri", wire::uri);
		registry.add("spring.neo4j.authentication.username", neo4j::username);
		registry.add("spring.neo4j.authentication.password", neo4j::password);
	}

	@AfterAll
	static void close() throws IOException {
		wire.close();
		neo4j.close();
	}

	@BeforeEach
	void connect() {
		wire.leadTo(neo4j.uri());
		awaitAnswer();
	}

	@Test
	void saysThatTheDatabaseIsAway() {
		wire.cut();
		assertThat(ask(DRUGS).body()).contains("\"DATABASE_UNAVAILABLE\"", "try again in a moment")
			.doesNotContain("org.neo4j", "java.");
		assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
		assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
	}

	@Test
	void answersAgainWhenTheDatabaseIsBack() {
		wire.cut();
		ask(DRUGS);
		wire.leadTo(neo4j.uri());
		awaitAnswer();
		assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
	}

	@Test
	void answersAgainWhenTheDatabaseWasRestarted() {
		neo4j.close();
		assertThat(ask(DRUGS).body()).contains("\"DATABASE_UNAVAILABLE\"");
		neo4j = EmbeddedNeo4j.start(home);
		wire.leadTo(neo4j.uri());
		awaitAnswer();
	}

	@Test
	void answersAllWhoAskWhileNothingComesThrough() {
		wire.hold();
		List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 120)
			.mapToObj((i) -> this.client.sendAsync(request("{ drugs(first: %d) { totalCount } }".formatted(1 + i % 50)),
					HttpResponse.BodyHandlers.ofString()))
			.toList();
		assertThat(asked).allSatisfy((answer) -> assertThat(answer.join().body()).contains("\"errors\"")
			.doesNotContain("org.neo4j", "java."));
		wire.leadTo(neo4j.uri());
		awaitAnswer();
	}

	@Test
	void readsADatabaseThatCannotBeWritten() {
		neo4j.close();
		DatabaseManagementService readOnly = new DatabaseManagementServiceBuilder(home)
			.setConfig(Map.of(BoltConnector.enabled, true, GraphDatabaseSettings.auth_enabled, true,
					GraphDatabaseSettings.read_only_database_default, true, BoltConnector.listen_address,
					new SocketAddress("127.0.0.1", neo4j.uri().getPort())))
			.build();
		try {
			wire.leadTo(neo4j.uri());
			awaitAnswer();
			assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
			assertThat(send(HttpRequest.newBuilder(request(KEY), (name, value) -> true)
				.header("Authorization", TestIssuer.bearer("ada", Role.CONTRIBUTOR))
				.build()).body()).contains("\"DATABASE_READ_ONLY\"");
		}
		finally {
			readOnly.shutdown();
			neo4j = EmbeddedNeo4j.start(home);
		}
	}

	/** Asks until there is an answer, for as long as Clew may take to recover. */
	private void awaitAnswer() {
		long end = System.nanoTime() + RECOVERY.toNanos();
		String body = ask(DRUGS).body();
		while (!body.contains("\"totalCount\"") && System.nanoTime() < end) {
			body = ask(DRUGS).body();
		}
		assertThat(body).contains("\"totalCount\"");
	}

	private HttpResponse<String> ask(String query) {
		return send(request(query));
	}

	private HttpRequest request(String query) {
		return HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(this.port)))
			.header("Content-Type", "application/json")
			.timeout(PATIENCE)
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(query)))
			.build();
	}

	private HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(this.port, path)))
			.timeout(PATIENCE)
			.build());
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new AssertionError("No answer in time", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
