package org.clew;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Tests that tools outside Java read the schema and the queries, where Python has {@code
 * graphql-core}: it is a port of {@code graphql-js} and as strict.
 */
class SchemaElsewhereTests {

	private static final String CHECK = """
			import sys
			from graphql import build_schema, parse, validate, validate_schema
			schema = build_schema(open(sys.argv[1], encoding='utf-8').read())
			wrong = [str(error) for error in validate_schema(schema)]
			for file in sys.argv[2:]:
			    document = parse(open(file, encoding='utf-8').read())
			    wrong += [file + ': ' + error.message for error in validate(schema, document)]
			print('\\n'.join(wrong))
			""";

	@BeforeAll
	static void hasPython() throws IOException, InterruptedException {
		assumeTrue(python("import graphql").exitValue() == 0, "Python with graphql-core");
	}

	@Test
	void isValidAndSoAreTheQueries() throws IOException, InterruptedException {
		try (Stream<Path> queries = Stream.concat(Files.list(Path.of("src/test/resources/queries")),
				Files.list(Path.of("bench/queries")))) {
			String[] files = Stream
				.concat(Stream.of(SchemaFiles.CURRENT),
						queries.filter((file) -> file.toString().endsWith(".graphql"))
							.filter((file) -> !file.getFileName().toString().startsWith("error-")))
				.map(Path::toString)
				.toArray(String[]::new);
			Process process = python(CHECK, files);
			assertThat(process.exitValue()).isZero();
			assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isBlank();
		}
	}

	private static Process python(String program, String... arguments) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(
					Stream.concat(Stream.of("python3", "-c", program), Stream.of(arguments)).toList())
				.redirectErrorStream(true)
				.start();
			assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
			return process;
		}
		catch (IOException ex) {
			return abort("No Python");
		}
	}

}
