package org.clew;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.clew.graph.Moment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Tests that each query beside this suite gets the very answer that lies with it. An
 * answer that is missing is written, and fails once, for someone to read: to accept what
 * changed, delete the old answer and run this again.
 */
@Tag("container")
@Neo4jTest
class GoldenQueryTests {

	private static final Path QUERIES = Path.of("src/test/resources/queries");

	private static final Path EXPECTATIONS = Path.of("src/test/resources/expectations");

	private static final Duration TIME = Duration.ofSeconds(20);

	private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@Autowired
	private WebGraphQlHandler handler;

	@ParameterizedTest
	@MethodSource("names")
	void answersAsExpected(String name) throws IOException {
		Path expectation = EXPECTATIONS.resolve(name + ".json");
		String query = Files.readString(QUERIES.resolve(name + ".graphql"));
		String answer = answer(query);
		assertThat(answer(query)).as("from what was kept").isEqualTo(answer);
		if (Files.notExists(expectation)) {
			Files.createDirectories(EXPECTATIONS);
			Files.writeString(expectation, answer);
			fail("%s was missing and is written: read it, and keep it if it is right", expectation);
		}
		assertThat(answer).isEqualTo(Files.readString(expectation));
	}

	@ParameterizedTest
	@MethodSource("namesOfWhatHasADay")
	void saysOfTodayWhatItSaysNow(String name) throws IOException {
		String query = Files.readString(QUERIES.resolve(name + ".graphql"));
		Map<String, Object> now = ask(query);
		Map<String, Object> today = ask(OnADay.asking(query, LocalDate.now(Clock.systemUTC())));
		assertThat(now).doesNotContainKey("errors");
		assertThat(today.get("extensions")).asInstanceOf(InstanceOfAssertFactories.MAP).containsKey("asOf");
		assertThat(OnADay.withoutDays(today.get("data"))).isEqualTo(OnADay.withoutDays(now.get("data")));
	}

	@Test
	void asksEachFieldThatHasADay() throws IOException {
		Set<String> asked = new TreeSet<>();
		for (String name : namesOfWhatHasADay()) {
			asked.addAll(OnADay.fields(Files.readString(QUERIES.resolve(name + ".graphql"))));
		}
		assertThat(asked).isEqualTo(OnADay.FIELDS);
	}

	@Test
	void keepsNoAnswerWithoutItsQuery() throws IOException {
		assertThat(names(EXPECTATIONS, ".json")).isSubsetOf(names(QUERIES, ".graphql"));
	}

	static List<String> names() throws IOException {
		return names(QUERIES, ".graphql");
	}

	static List<String> namesOfWhatHasADay() throws IOException {
		List<String> names = new ArrayList<>();
		for (String name : names()) {
			if (!name.startsWith("error-")
					&& !OnADay.fields(Files.readString(QUERIES.resolve(name + ".graphql"))).isEmpty()) {
				names.add(name);
			}
		}
		return names;
	}

	private String answer(String query) {
		return this.json.writeValueAsString(ask(query)) + "\n";
	}

	private Map<String, Object> ask(String query) {
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), new InetSocketAddress("localhost", 0), Map.of(),
				new DefaultGraphQlRequest(query), "golden", Locale.ROOT);
		return withoutAge(
				Objects.requireNonNull(Moment.hold(() -> this.handler.handleRequest(request).block(TIME))).toMap());
	}

	/** What other tests publish into the same database is newer. */
	private static Map<String, Object> withoutAge(Map<String, Object> answer) {
		if (!(answer.get("extensions") instanceof Map<?, ?> extensions)) {
			return answer;
		}
		Map<Object, Object> others = new LinkedHashMap<>(extensions);
		others.remove("knowledge");
		Map<String, Object> aged = new LinkedHashMap<>(answer);
		aged.put("extensions", others);
		return aged;
	}

	private static List<String> names(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((file) -> file.endsWith(ending))
				.map((file) -> file.substring(0, file.length() - ending.length()))
				.sorted()
				.toList();
		}
	}

}
