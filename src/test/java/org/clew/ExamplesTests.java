package org.clew;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Runs the examples against a server, where Python and Node are there. Those in Node need
 * what {@code npm ci} fetches; where nobody fetched it, they are skipped.
 */
@Neo4jTest
class ExamplesTests {

	private static final Path NAVIGATOR = Path.of("examples/navigator");

	private static final Path NOTEBOOK = Path.of("examples/notebook");

	private static final int MINUTES = 5;

	@LocalServerPort
	private int port;

	@Test
	void runsTheNotebook() throws IOException, InterruptedException {
		String told = run(NOTEBOOK, "python3", "run.py", "navigator.ipynb");
		assertThat(told).contains("MONDO:0015798", "nobody checked:", "SUPPORTS");
	}

	@Test
	void generatesTypesForTheNavigatorAndRunsIt() throws IOException, InterruptedException {
		build();
		assertThat(run(NAVIGATOR, "node", "dist/navigator.js")).contains("inflammatory myofibroblastic tumor",
				"How to ask:", "4 requests");
	}

	@Test
	void takesFewBytesForManyPatients() throws IOException, InterruptedException {
		build();
		JsonNode measured = JsonMapper.shared().readTree(run(NAVIGATOR, "node", "dist/measure.js"));
		assertThat(measured.path("patients").asInt()).isGreaterThanOrEqualTo(50);
		assertThat(measured.path("median").asInt()).isLessThan(15_000);
		assertThat(measured.path("worst").asInt()).isLessThan(40_000);
	}

	private void build() throws IOException, InterruptedException {
		assumeTrue(Files.isDirectory(NAVIGATOR.resolve("node_modules")), "npm ci in " + NAVIGATOR);
		run(NAVIGATOR, "node", "node_modules/@graphql-codegen/cli/cjs/bin.js");
		run(NAVIGATOR, "node", "node_modules/typescript/bin/tsc");
	}

	private String run(Path folder, String... command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
		builder.environment().put("CLEW", "http://localhost:" + this.port);
		File told = File.createTempFile("example", ".txt");
		Process process = start(builder.redirectErrorStream(true).redirectOutput(told));
		assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
		String output = Files.readString(told.toPath(), StandardCharsets.UTF_8);
		Files.delete(told.toPath());
		assertThat(process.exitValue()).as(output).isZero();
		return output;
	}

	private static Process start(ProcessBuilder builder) {
		try {
			return builder.start();
		}
		catch (IOException ex) {
			return abort("No " + builder.command().getFirst());
		}
	}

}
