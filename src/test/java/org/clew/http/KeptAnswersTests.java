package org.clew.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.language.OperationDefinition.Operation;
import org.clew.Http;
import org.clew.Http.Answer;
import org.clew.Neo4jTest;
import org.clew.graph.DataVersion;
import org.clew.graph.ReadModel;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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
@Neo4jTest
class KeptAnswersTests {

	private static final String DRUG = "query D($id: ID!) { drug(id: $id) { name } }";

	@LocalServerPort
	private int port;

	@Autowired
	private Driver driver;

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
			answer("mutation { a }", Map.of(), true, executed(Operation.MUTATION, false));
			answer("{ broken }", Map.of(), true, executed(Operation.QUERY, true));
			answer("{ unread", Map.of(), true, executed(null, true));
		}
		assertThat(this.executed).isEqualTo(6);
	}

	@Test
	void saysAgainWhatTheAnswerCost() {
		WebGraphQlResponse first = answer("{ a }", Map.of(), true, executed(Operation.QUERY, false));
		WebGraphQlResponse second = answer("{ a }", Map.of(), true, executed(Operation.QUERY, false));
		assertThat(this.executed).isOne();
		assertThat(second.getExtensions()).isEqualTo(first.getExtensions()).containsKey("cost");
		assertThat(second.isValid()).isTrue();
	}

	@Test
	void neverAnswersWithOlderDataThanTheQuestion() {
		Map<String, Object> crizotinib = Map.of("id", "CHEMBL.COMPOUND:CHEMBL601719");
		Answer before = Http.ask(this.port, DRUG, crizotinib);
		assertThat(Http.ask(this.port, DRUG, crizotinib).text()).isEqualTo(before.text());
		String name = before.at("/data/drug/name").asString();
		try {
			for (int change = 0; change < 50; change++) {
				rename(name + change);
				assertThat(Http.ask(this.port, DRUG, crizotinib).at("/data/drug/name").asString())
					.isEqualTo(name + change);
			}
		}
		finally {
			rename(name);
		}
		assertThat(Http.ask(this.port, DRUG, crizotinib).text()).isEqualTo(before.text());
	}

	private void rename(String name) {
		this.driver.executableQuery("MATCH (d:Drug {id: 'CHEMBL.COMPOUND:CHEMBL601719'}) SET d.name = $name")
			.withParameters(Map.of("name", name))
			.execute();
	}

	private String ask(String document, Map<String, Object> variables, boolean anybody) {
		WebGraphQlResponse answer = answer(document, variables, anybody, executed(Operation.QUERY, false));
		return new String(this.answers.body(answer), StandardCharsets.UTF_8);
	}

	private WebGraphQlResponse answer(String document, Map<String, Object> variables, boolean anybody,
			KeptAnswers.Chain chain) {
		Map<String, Object> attributes = new HashMap<>();
		if (anybody) {
			attributes.put(KeptAnswers.FOR_ANYBODY, true);
		}
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, attributes,
				new DefaultGraphQlRequest(document, null, variables, Map.of()), "1", Locale.ROOT);
		return Objects.requireNonNull(this.answers.intercept(request, chain).block());
	}

	private KeptAnswers.Chain executed(Operation operation, boolean broken) {
		return (request) -> {
			this.executed++;
			ExecutionInput input = request.toExecutionInput();
			if (operation != null) {
				input.getGraphQLContext().put(Operation.class, operation);
			}
			ExecutionResult.Builder<?> result = ExecutionResult.newExecutionResult()
				.data(Map.of("number", this.executed))
				.extensions(Map.of("cost", Map.of("requested", 1L)));
			if (broken) {
				result.errors(List.of(GraphqlErrorBuilder.newError().message("broken").build()));
			}
			return Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result.build())));
		};
	}

}
