package org.clew.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
	@ValueSource(strings = { "serve", "seed", "import", "export", "backup", "restore" })
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

	private int run(String... arguments) {
		return ClewCommand
			.commandLine(new PrintStream(this.out, true, StandardCharsets.UTF_8),
					new PrintStream(this.err, true, StandardCharsets.UTF_8),
					(settings) -> this.served.addAll(List.of(settings)))
			.execute(arguments);
	}

}
