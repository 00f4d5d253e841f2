package org.clew.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.monitoring.DatabaseHealth;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

class EmbeddedNeo4jTests {

	@TempDir
	private Path directory;

	@Test
	void keepsDataAndPasswordOverARestart() {
		String password;
		try (var neo4j = EmbeddedNeo4j.start(this.directory); var driver = connect(neo4j)) {
			password = neo4j.password();
			driver.executableQuery("CREATE (:Kept {name: 'thread'})").execute();
		}
		try (var neo4j = EmbeddedNeo4j.start(this.directory); var driver = connect(neo4j)) {
			assertThat(neo4j.password()).isEqualTo(password);
			var records = driver.executableQuery("MATCH (n:Kept) RETURN n.name AS name").execute().records();
			assertThat(records).extracting((row) -> row.get("name").asString()).containsExactly("thread");
		}
	}

	@Test
	void closesItsFolderToAllOthers() throws IOException {
		assumeThat(Files.getFileStore(this.directory).supportsFileAttributeView("posix")).isTrue();
		Files.setPosixFilePermissions(this.directory, PosixFilePermissions.fromString("rwxr-xr-x"));
		EmbeddedNeo4j.start(this.directory).close();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.directory))).isEqualTo("rwx------");
	}

	@Test
	void startsWhereAFirstStartWasKilledWhileItMadeTheFiles() throws IOException {
		EmbeddedNeo4j.start(this.directory).close();
		FileSystemUtils.deleteRecursively(this.directory.resolve("data/transactions/neo4j"));
		assertThatExceptionOfType(DatabaseNotStarted.class).as("where a start has ended before")
			.isThrownBy(() -> EmbeddedNeo4j.start(this.directory));
		Files.delete(this.directory.resolve("password"));
		EmbeddedNeo4j.start(this.directory).close();
		Files.delete(this.directory.resolve("password"));
		FileSystemUtils.deleteRecursively(this.directory.resolve("data/transactions"));
		EmbeddedNeo4j.start(this.directory).close();
		assertThat(this.directory.resolve("password")).exists();
	}

	@Test
	void runsAgainWithWhatWasCommittedAfterItGaveUp() {
		try (var neo4j = EmbeddedNeo4j.start(this.directory); var driver = connect(neo4j)) {
			driver.executableQuery("CREATE (:Kept {name: 'thread'})").execute();
			long before = neo4j.current();
			var givenUp = neo4j.database();
			givenUp.getDependencyResolver()
				.resolveDependency(DatabaseHealth.class)
				.panic(new IOException("No space left on device"));
			await().atMost(Duration.ofMinutes(2)).until(() -> neo4j.database() != givenUp);
			await().atMost(Duration.ofMinutes(2))
				.ignoreExceptions()
				.until(() -> driver.executableQuery("MATCH (n:Kept) RETURN n.name AS name")
					.execute()
					.records()
					.getFirst()
					.get("name")
					.asString()
					.equals("thread"));
			assertThat(neo4j.current()).isEqualTo(before);
			driver.executableQuery("CREATE (:Kept {name: 'another'})").execute();
			assertThat(neo4j.current()).isGreaterThan(before);
		}
	}

	@Test
	void isClosedToStrangers() throws IOException {
		try (var neo4j = EmbeddedNeo4j.start(this.directory)) {
			assertThat(neo4j.uri().getHost()).isEqualTo("127.0.0.1");
			assertThatIOException()
				.isThrownBy(() -> new Socket().connect(new InetSocketAddress(outside(), neo4j.uri().getPort()), 1000));
			try (var driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic("neo4j", "neo4j"))) {
				assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
			}
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.directory.resolve("password"))))
				.isEqualTo("rw-------");
		}
	}

	private static InetAddress outside() throws IOException {
		var address = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((it) -> !it.isLoopbackAddress())
			.findFirst();
		assumeThat(address).isPresent();
		return address.orElseThrow();
	}

	private static Driver connect(EmbeddedNeo4j neo4j) {
		return GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()));
	}

}
