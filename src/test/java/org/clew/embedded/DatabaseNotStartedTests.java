package org.clew.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseNotStartedTests {

	@TempDir
	private Path directory;

	@Test
	void saysThatAnotherProcessUsesTheDirectory() throws Exception {
		Process other = otherProcess();
		assertThat(other.inputReader().readLine()).startsWith("bolt:");
		try {
			assertThatExceptionOfType(DatabaseNotStarted.class).isThrownBy(() -> EmbeddedNeo4j.start(this.directory))
				.withMessage("The directory %s of the embedded database is in use by another process.", this.directory)
				.extracting(DatabaseNotStarted::action)
				.asString()
				.contains("clew.embedded.directory", "spring.neo4j.uri");
		}
		finally {
			other.outputWriter().close();
			other.waitFor();
		}
	}

	@Test
	void saysThatTheDirectoryCannotBeWritten() throws IOException {
		Path file = Files.createFile(this.directory.resolve("file"));
		assertThatExceptionOfType(DatabaseNotStarted.class).isThrownBy(() -> EmbeddedNeo4j.start(file))
			.withMessageContaining(file.toString())
			.withMessageContaining("cannot be used");
	}

	/** Neo4j waits for its own database, which will never come. */
	@ParameterizedTest
	@ValueSource(strings = { "neo4j", "system" })
	void saysThatTheStoreCannotBeOpened(String database) throws IOException {
		EmbeddedNeo4j.start(this.directory).close();
		Files.writeString(this.directory.resolve("data/databases").resolve(database).resolve("neostore"),
				"x".repeat(8192), StandardCharsets.US_ASCII);
		assertThatExceptionOfType(DatabaseNotStarted.class).isThrownBy(() -> EmbeddedNeo4j.start(this.directory))
			.withMessageContaining(this.directory.toString())
			.withMessageContaining("its files of the database " + database + " cannot be opened")
			.extracting(DatabaseNotStarted::action)
			.asString()
			.contains("debug.log");
	}

	@Test
	void saysWhatHappenedAndWhatToDo() {
		var cause = DatabaseNotStarted.unusable(this.directory, new IOException("no space"));
		assertThat(cause).hasMessageContaining("no space");
		assertThat(cause.action()).contains("clew.embedded.directory");
	}

	private Process otherProcess() throws IOException {
		var java = ProcessHandle.current().info().command().orElseThrow();
		return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				OtherProcess.class.getName(), this.directory.toString())
			.redirectError(new File("target/other-process.log"))
			.start();
	}

	/** Runs a database until its standard input ends. */
	static class OtherProcess {

		static void main(String[] args) throws IOException {
			try (var neo4j = EmbeddedNeo4j.start(Path.of(args[0]))) {
				System.out.println(neo4j.uri());
				System.in.read();
			}
		}

	}

}
