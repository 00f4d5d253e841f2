package org.clew.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ClewCommand}.
 */
class ClewCommandTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final List<String> served = new ArrayList<>();

	@Test
	void isAskedByAWordAndNotByASetting() {
		assertThat(ClewCommand.isAsked(new String[] { "seed" })).isTrue();
		assertThat(ClewCommand.isAsked(new String[] { "--help" })).isTrue();
		assertThat(ClewCommand.isAsked(new String[] { "--server.port=0" })).isFalse();
		assertThat(ClewCommand.isAsked(new String[0])).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "serve", "seed", "import", "update", "export", "backup", "restore", "ask", "search",
			"resolve", "completion" })
	void knowsEachCommand(String command) {
		assertThat(run(command, "--help")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("Usage: clew " + command);
	}

	@Test
	void saysWhichCommandsThereAreForOneThatIsNot() {
		assertThat(run("imprt")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("'imprt'", "clew import");
	}

	@Test
	void saysWhichFormatsThereAreForOneThatIsNot() {
		assertThat(run("import", "excel", "file")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("There is no format 'excel'", "obograph",
				"ctgov");
	}

	@Test
	void namesTheFileThatIsNotThere() {
		assertThat(run("import", "obo", "--dry-run", "nowhere.obo")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("nowhere.obo");
	}

	@Test
	void handsSettingsToTheServer() {
		assertThat(run("serve", "--", "--server.port=0")).isEqualTo(ServeCommand.SERVING);
		assertThat(this.served).containsExactly("--server.port=0");
	}

	@Test
	void takesSettingsForTheServerAsTheyAre() {
		assertThat(run("serve", "--server.port=0", "--clew.seed.enabled=false")).isEqualTo(ServeCommand.SERVING);
		assertThat(this.served).containsExactly("--server.port=0", "--clew.seed.enabled=false");
		assertThat(run("serve", "9000")).isEqualTo(1);
		assertThat(this.err.toString(StandardCharsets.UTF_8))
			.isEqualTo("clew: '9000' is no setting; write one as --server.port=9000\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ask nowhere.json                              | there is no file nowhere.json; check the path
					search --server http://localhost:1 imatinib   | no server at http://localhost:1; start one with clew serve, or name it with --server
					resolve --server nowhere imatinib             | nowhere is no address of a Clew server; name one such as http://localhost:8080 with --server
					""")
	void saysInALineWhatIsWrongAndWhatToDo(String arguments, String message) {
		assertThat(run(arguments.split(" "))).isEqualTo(1);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEqualTo("clew: " + message + "\n");
	}

	/** Written anew with {@code -Dclew.write=true}. */
	@Test
	void completesWhatTheArchiveSaysItCompletes() throws IOException {
		Path kept = Path.of("src/release/completion/clew.sh");
		assertThat(run("completion")).isZero();
		if (Boolean.getBoolean("clew.write")) {
			Files.write(kept, this.out.toByteArray());
		}
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(kept)).contains("resolve");
	}

	private int run(String... arguments) {
		return ClewCommand
			.commandLine(new PrintStream(this.out, true, StandardCharsets.UTF_8),
					new PrintStream(this.err, true, StandardCharsets.UTF_8),
					(settings) -> this.served.addAll(List.of(settings)))
			.execute(arguments);
	}

}
