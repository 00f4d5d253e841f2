package org.clew.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the commands that ask a server, with one that runs.
 */
@Neo4jTest
class AskingCommandTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@LocalServerPort
	private int port;

	@Test
	void asksWithAPatientsFile() throws IOException {
		Path file = Files.writeString(this.folder.resolve("patient.tsv"), "Hugo_Symbol\tHGVSp_Short\nBRAF\tp.V600E\n");
		assertThat(run("ask", file.toString())).as(this.err.toString(StandardCharsets.UTF_8)).isZero();
		assertThat(told()).contains("BRAF V600E", "not checked:", "no medical advice");
	}

	@Test
	void asksWithAPatientsFileForJson() throws IOException {
		Path file = Files.writeString(this.folder.resolve("patient.tsv"), "Hugo_Symbol\tHGVSp_Short\nBRAF\tp.V600E\n");
		assertThat(run("ask", "--json", file.toString())).isZero();
		var both = JsonMapper.shared().readTree(told());
		assertThat(both.at("/answer/data/candidateDrugs/nodes/0/name").asString()).isNotEmpty();
		assertThat(both.at("/file/understood")).isNotEmpty();
	}

	@Test
	void findsByName() {
		assertThat(run("search", "inflammatory", "myofibroblastic")).isZero();
		assertThat(told()).contains("DISEASE", "MONDO:0015798");
		assertThat(run("search", "qqxyzzy")).isEqualTo(1);
	}

	@Test
	void saysWhatTextsMean() {
		assertThat(run("resolve", "Drug: Imatinib mesylate (STI571) 400 mg", "qqxyzzy")).isEqualTo(1);
		assertThat(told()).contains("DIRECT", "UNMATCHED  qqxyzzy");
		assertThat(run("resolve", "--json", "imatinib")).isZero();
		assertThat(told()).contains("\"status\"");
	}

	@Test
	void saysWhatTheServerRefuses() {
		assertThat(run("search", "--first", "1000", "imatinib")).isEqualTo(1);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).startsWith("clew: first: 1000 is not accepted")
			.hasLineCount(1);
	}

	private String told() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private int run(String command, String... arguments) {
		String[] all = Stream
			.concat(Stream.of(command, "--server", "http://localhost:" + this.port), Stream.of(arguments))
			.toArray(String[]::new);
		return ClewCommand.commandLine(new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8), (settings) -> {
				})
			.execute(all);
	}

}
