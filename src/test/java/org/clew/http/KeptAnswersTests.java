package org.clew.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.language.OperationDefinition.Operation;
import org.clew.embedded.EmbeddedNeo4j;
import org.clew.graph.DataVersion;
import org.clew.graph.ReadModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link KeptAnswers}.
 */
class KeptAnswersTests {

	private static final int WRITES = 300;

	private long version = 1;

	private final KeptAnswers answers = new KeptAnswers(new ReadModel(() -> this.version, DataSize.ofMegabytes(1)),
			JsonMapper.shared());

	private int executed;

	@Test
	void executesAQueryOnceUntilTheDataChanges() {
		assertThat(ask("{ a }", Map.of(), true)).isEqualTo(ask("{ a }", Map.of(), true)).contains("\"number\":1");
		assertThat(this.executed).isOne();
		this.version++;
		assertThat(ask("{ a }", Map.of(), true)).contains("\"number\":2");
	}

	@Test
	void tellsQuestionsApart() {
		ask("{ a }", Map.of(), true);
		ask("{ b }", Map.of(), true);
		ask("{ a }", Map.of("id", "CHEBI:1"), true);
		ask("{ a }", Map.of("id", "CHEBI:2"), true);
		assertThat(this.executed).isEqualTo(4);
	}

	@Test
	void keepsNothingForWhoSaysWhoTheyAre() {
		ask("{ a }", Map.of(), true);
		ask("{ a }", Map.of(), false);
		ask("{ a }", Map.of(), false);
		assertThat(this.executed).isEqualTo(3);
	}

	@Test
	void keepsNothingWhileTheDataChanges() {
		this.version = DataVersion.UNSETTLED;
		ask("{ a }", Map.of(), true);
		ask("{ a }", Map.of(), true);
		assertThat(this.executed).isEqualTo(2);
	}

	@Test
	void keepsNoMutationAndNoAnswerWithAnError() {
		for (int i = 0; i < 2; i++) {
			answer(this.answers, "mutation { a }", true, executed(Operation.MUTATION, false));
			answer(this.answers, "{ broken }", true, executed(Operation.QUERY, true));
			answer(this.answers, "{ unread", true, executed(null, true));
		}
		assertThat(this.executed).isEqualTo(6);
	}

	@Test
	void saysAgainWhatTheAnswerCost() {
		WebGraphQlResponse first = answer(this.answers, "{ a }", true, executed(Operation.QUERY, false));
		WebGraphQlResponse second = answer(this.answers, "{ a }", true, executed(Operation.QUERY, false));
		assertThat(this.executed).isOne();
		assertThat(second.getExtensions()).isEqualTo(first.getExtensions()).containsKey("cost");
		assertThat(second.isValid()).isTrue();
	}

	/**
	 * The counter only grows, so a value below one whose writing was acknowledged before
	 * the question is an old one.
	 */
	@Test
	void neverAnswersWithOlderDataThanTheQuestion(@TempDir Path directory) throws Exception {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(directory);
				Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()));
				ExecutorService threads = Executors.newCachedThreadPool()) {
			KeptAnswers kept = new KeptAnswers(new ReadModel(neo4j, DataSize.ofMegabytes(1)), JsonMapper.shared());
			AtomicLong acknowledged = new AtomicLong();
			AtomicLong asked = new AtomicLong();
			AtomicLong read = new AtomicLong();
			count(driver, 0);
			Future<?> writer = threads.submit(() -> {
				for (long value = 1; value <= WRITES; value++) {
					count(driver, value);
					acknowledged.set(value);
				}
			});
			List<Future<?>> readers = new ArrayList<>();
			for (int reader = 0; reader < 4; reader++) {
				readers.add(threads.submit(() -> {
					while (!writer.isDone()) {
						long before = acknowledged.get();
						WebGraphQlResponse answer = answer(kept, "{ counter }", true, (request) -> {
							read.incrementAndGet();
							return Mono.just(answered(request, Operation.QUERY, Map.of("counter", counted(driver))));
						});
						JsonNode body = JsonMapper.shared().readTree(kept.body(answer));
						assertThat(body.at("/data/counter").asLong()).isGreaterThanOrEqualTo(before);
						asked.incrementAndGet();
					}
				}));
			}
			writer.get();
			for (Future<?> reader : readers) {
				reader.get();
			}
			assertThat(read.get()).as("readings for %s questions", asked).isLessThan(asked.get());
		}
	}

	private static void count(Driver driver, long value) {
		driver.executableQuery("MERGE (c:Counter) SET c.value = $value")
			.withParameters(Map.of("value", value))
			.execute();
	}

	private static long counted(Driver driver) {
		return driver.executableQuery("MATCH (c:Counter) RETURN c.value AS value")
			.execute()
			.records()
			.getFirst()
			.get("value")
			.asLong();
	}

	private String ask(String document, Map<String, Object> variables, boolean anybody) {
		WebGraphQlResponse answer = answer(this.answers, document, variables, anybody,
				executed(Operation.QUERY, false));
		return new String(this.answers.body(answer), StandardCharsets.UTF_8);
	}

	private static WebGraphQlResponse answer(KeptAnswers answers, String document, boolean anybody,
			KeptAnswers.Chain chain) {
		return answer(answers, document, Map.of(), anybody, chain);
	}

	private static WebGraphQlResponse answer(KeptAnswers answers, String document, Map<String, Object> variables,
			boolean anybody, KeptAnswers.Chain chain) {
		Map<String, Object> attributes = new HashMap<>();
		if (anybody) {
			attributes.put(KeptAnswers.FOR_ANYBODY, true);
		}
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, attributes,
				new DefaultGraphQlRequest(document, null, variables, Map.of()), "1", Locale.ROOT);
		return Objects.requireNonNull(answers.intercept(request, chain).block());
	}

	private KeptAnswers.Chain executed(@Nullable Operation operation, boolean broken) {
		return (request) -> {
			this.executed++;
			WebGraphQlResponse answer = answered(request, operation, Map.of("number", this.executed));
			return Mono.just(broken ? answer
				.transform((result) -> result.errors(List.of(GraphqlErrorBuilder.newError().message("broken").build())))
					: answer);
		};
	}

	private static WebGraphQlResponse answered(WebGraphQlRequest request, @Nullable Operation operation,
			Map<String, ?> data) {
		ExecutionInput input = request.toExecutionInput();
		if (operation != null) {
			input.getGraphQLContext().put(Operation.class, operation);
		}
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input,
				ExecutionResult.newExecutionResult()
					.data(data)
					.extensions(Map.of("cost", Map.of("requested", 1L)))
					.build()));
	}

}
