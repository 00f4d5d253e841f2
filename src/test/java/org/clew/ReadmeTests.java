package org.clew;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the README shows the golden pair {@code readme}, and not what it once was.
 */
class ReadmeTests {

	private static final Path RESOURCES = Path.of("src/test/resources");

	private static final Pattern VALUE = Pattern.compile("\"\\w+\": (\"[^\"]*\"|[\\d.]+)");

	@Test
	void showsTheQueryThatIsAsked() throws IOException {
		String query = Files.readString(RESOURCES.resolve("queries/readme.graphql"));
		assertThat(readme()).contains(query.substring(query.indexOf("\n{") + 1));
	}

	@Test
	void showsNothingThatIsNotAnswered() throws IOException {
		String answer = Files.readString(RESOURCES.resolve("expectations/readme.json")).replace("\" : ", "\": ");
		assertThat(VALUE.matcher(readme()).results().map(MatchResult::group)).hasSizeGreaterThan(10)
			.allSatisfy((value) -> assertThat(answer).contains(value));
	}

	private static String readme() throws IOException {
		return Files.readString(Path.of("README.md"));
	}

}
