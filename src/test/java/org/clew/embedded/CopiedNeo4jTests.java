package org.clew.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CopiedNeo4jTests {

	@TempDir
	private Path directory;

	@BeforeEach
	void makeADatabase() {
		try (var neo4j = EmbeddedNeo4j.start(this.directory)) {
			write(neo4j.address(), "before");
		}
	}

	@Test
	void showsWhatWasWrittenOnceItIsKept() {
		try (var copy = CopiedNeo4j.start(this.directory)) {
			write(copy.address(), "imported");
			copy.keep();
		}
		assertThat(written()).containsExactly("before", "imported");
		assertThat(this.directory.resolve("data.next")).doesNotExist();
		assertThat(this.directory.resolve("data.before")).doesNotExist();
	}

	@Test
	void leavesTheDatabaseAsItWasUnlessItIsKept() {
		try (var copy = CopiedNeo4j.start(this.directory)) {
			write(copy.address(), "imported");
		}
		assertThat(written()).containsExactly("before");
		assertThat(this.directory.resolve("data.next")).doesNotExist();
	}

	@Test
	void makesAnEmptyDatabaseWhereThereIsNone(@TempDir Path empty) {
		CopiedNeo4j.start(empty).close();
		assertThat(written(empty)).isEmpty();
	}

	@Test
	void letsNobodyStartOnTheDatabaseMeanwhile() {
		try (var _ = CopiedNeo4j.start(this.directory)) {
			assertThat(EmbeddedNeo4j.running(this.directory)).isEmpty();
			assertThatExceptionOfType(DatabaseNotStarted.class).isThrownBy(() -> EmbeddedNeo4j.start(this.directory))
				.withMessageContaining("in use by another process");
			assertThatExceptionOfType(DatabaseNotStarted.class).isThrownBy(() -> CopiedNeo4j.start(this.directory))
				.withMessageContaining("in use by another process");
		}
		assertThat(written()).containsExactly("before");
	}

	@Test
	void doesNotStartWhereTheDatabaseRuns() {
		try (var _ = EmbeddedNeo4j.start(this.directory)) {
			assertThatExceptionOfType(DatabaseNotStarted.class).isThrownBy(() -> CopiedNeo4j.start(this.directory))
				.withMessageContaining("in use by another process");
		}
	}

	@Test
	void isGoneWhereItsProcessWasKilled() throws IOException {
		copyOfAnImport(this.directory.resolve("data.next"));
		FileSystemUtils.deleteRecursively(this.directory.resolve("data.next/transactions"));
		assertThat(written()).containsExactly("before");
		assertThat(this.directory.resolve("data.next")).doesNotExist();
	}

	@Test
	void takesItsPlaceWhereItsProcessWasKilledWhileItDidSo() throws IOException {
		copyOfAnImport(this.directory.resolve("data.next"));
		Files.move(this.directory.resolve("data"), this.directory.resolve("data.before"));
		assertThat(written()).containsExactly("before", "imported");
		assertThat(this.directory.resolve("data.before")).doesNotExist();
	}

	@Test
	void staysWhereItsProcessWasKilledAfterItTookItsPlace() throws IOException {
		copyOfAnImport(this.directory.resolve("data.next"));
		Files.move(this.directory.resolve("data"), this.directory.resolve("data.before"));
		Files.move(this.directory.resolve("data.next"), this.directory.resolve("data"));
		FileSystemUtils.deleteRecursively(this.directory.resolve("data.before/databases"));
		assertThat(written()).containsExactly("before", "imported");
		assertThat(this.directory.resolve("data.before")).doesNotExist();
	}

	/** What an import would have written, in a folder, and the database without it. */
	private void copyOfAnImport(Path folder) throws IOException {
		Path data = this.directory.resolve("data");
		Path untouched = this.directory.resolve("untouched");
		FileSystemUtils.copyRecursively(data, untouched);
		try (var copy = CopiedNeo4j.start(this.directory)) {
			write(copy.address(), "imported");
			copy.keep();
		}
		Files.move(data, folder);
		Files.move(untouched, data);
	}

	private List<String> written() {
		return written(this.directory);
	}

	private static List<String> written(Path directory) {
		try (var neo4j = EmbeddedNeo4j.start(directory); Driver driver = connect(neo4j.address())) {
			return driver.executableQuery("MATCH (n:Written) RETURN n.name AS name ORDER BY name")
				.execute()
				.records()
				.stream()
				.map((row) -> row.get("name").asString())
				.toList();
		}
	}

	private static void write(Address address, String name) {
		try (Driver driver = connect(address)) {
			driver.executableQuery("CREATE (:Written {name: $name})").withParameters(Map.of("name", name)).execute();
		}
	}

	private static Driver connect(Address address) {
		return GraphDatabase.driver(address.uri(), AuthTokens.basic(address.username(), address.password()));
	}

}
