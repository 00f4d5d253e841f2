package org.clew.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Tests for how the explorer's modules and styles are written. Their types, which JSDoc
 * states, are checked where Node is there and {@code npm ci} was run in the example of
 * the navigator, which brings TypeScript.
 */
class ModulesTests {

	private static final Path EXPLORER = Path.of("src/main/resources/static/explorer");

	private static final Path TYPESCRIPT = Path.of("examples/navigator/node_modules/typescript/bin/tsc");

	private static final Pattern IMPORT = Pattern.compile("from\\s*'(\\.[^']+)'");

	private static final int WIDEST = 120;

	private static final int MOST_STYLES = 1800;

	@Test
	void agreeInTheirTypes() throws IOException, InterruptedException {
		assumeTrue(Files.isRegularFile(TYPESCRIPT), "npm ci in examples/navigator");
		ProcessBuilder check = new ProcessBuilder("node", TYPESCRIPT.toString(), "--project", "src/test/explorer",
				"--pretty", "false")
			.redirectErrorStream(true);
		Process process = start(check);
		String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(told).isZero();
	}

	@Test
	void haveNoLongLine() {
		assertThat(Stream.concat(files(".js"), files(".css")).flatMap((file) -> lines(file).stream())).isNotEmpty()
			.allSatisfy((line) -> assertThat(line.length()).as(line).isLessThanOrEqualTo(WIDEST));
		assertThat(files(".css").mapToInt((file) -> lines(file).size()).sum()).isLessThanOrEqualTo(MOST_STYLES);
	}

	@Test
	void importEachOtherInNoCircle() {
		Map<Path, List<Path>> imports = new TreeMap<>();
		files(".js").forEach((file) -> imports.put(file, importsOf(file)));
		List<Path> done = new ArrayList<>();
		imports.keySet().forEach((file) -> follow(file, imports, new HashSet<>(), done));
		assertThat(done).hasSizeGreaterThan(60);
	}

	private static void follow(Path file, Map<Path, List<Path>> imports, Set<Path> open, List<Path> done) {
		if (done.contains(file)) {
			return;
		}
		assertThat(open.add(file)).as("%s imports itself by way of %s", file, open).isTrue();
		imports.getOrDefault(file, List.of()).forEach((next) -> follow(next, imports, open, done));
		open.remove(file);
		done.add(file);
	}

	private static List<Path> importsOf(Path file) {
		return IMPORT.matcher(String.join("\n", lines(file)))
			.results()
			.map((match) -> file.resolveSibling(match.group(1)).normalize())
			.filter(Files::exists)
			.toList();
	}

	private static Stream<Path> files(String suffix) {
		try (Stream<Path> found = Files.walk(EXPLORER)) {
			return found.filter((file) -> file.toString().endsWith(suffix)).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Process start(ProcessBuilder builder) {
		try {
			return builder.start();
		}
		catch (IOException ex) {
			return abort("No Node");
		}
	}

}
