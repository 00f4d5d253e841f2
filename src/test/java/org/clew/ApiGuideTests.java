package org.clew;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that what the guide to the API shows is answered.
 */
@Neo4jTest
class ApiGuideTests {

	private static final Path GUIDE = Path.of("docs/api/guide.md");

	private static final Path ERRORS = Path.of("docs/api/errors-and-limits.md");

	private static final Pattern EXAMPLE = Pattern.compile("```graphql\\n(.*?)```(\\n\\n```json\\n(.*?)```)?",
			Pattern.DOTALL);

	private static final Pattern CODE = Pattern.compile("^\\| (`[A-Z_]+`[^|]*)\\|", Pattern.MULTILINE);

	@LocalServerPort
	private int port;

	/** The graph of the tests was made today, so it knows no other day. */
	@ParameterizedTest
	@MethodSource("examples")
	void answersEachExample(String document, String variables) {
		String today = document.replace("2026-11-30", LocalDate.now(ZoneOffset.UTC).toString());
		Map<?, ?> values = JsonMapper.shared().readValue(variables, Map.class);
		Answer answer = Http.post(this.port,
				JsonMapper.shared().writeValueAsString(Map.of("query", today, "variables", values)));
		assertThat(answer.json().has("errors")).as(answer.text()).isFalse();
		answer.at("/data").forEach((field) -> assertThat(field.isNull()).isFalse());
	}

	@Test
	void namesCodesThatAreThere() throws IOException {
		Set<String> codes = new TreeSet<>();
		Matcher rows = CODE.matcher(Files.readString(ERRORS));
		while (rows.find()) {
			Stream.of(rows.group(1).split("[`, ]+")).filter((code) -> !code.isBlank()).forEach(codes::add);
		}
		StringBuilder sources = new StringBuilder();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/clew"))) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".java")).toList()) {
				sources.append(Files.readString(file));
			}
		}
		assertThat(codes).hasSizeGreaterThan(10)
			.filteredOn((code) -> !code.equals("PERSISTED_QUERY_NOT_FOUND"))
			.allMatch((code) -> sources.indexOf("\"" + code + "\"") >= 0);
	}

	static List<Arguments> examples() throws IOException {
		List<Arguments> examples = new ArrayList<>();
		Matcher matcher = EXAMPLE.matcher(Files.readString(GUIDE));
		while (matcher.find()) {
			examples.add(Arguments.arguments(matcher.group(1), (matcher.group(3) != null) ? matcher.group(3) : "{}"));
		}
		return examples;
	}

}
