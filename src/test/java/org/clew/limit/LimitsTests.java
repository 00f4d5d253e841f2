package org.clew.limit;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.introspection.IntrospectionQueryBuilder;
import io.micrometer.core.instrument.MeterRegistry;
import org.clew.Http;
import org.clew.Http.Answer;
import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests for requests that ask for too much at once, each part of which is cheap to write.
 */
@Neo4jTest
class LimitsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MeterRegistry meters;

	@ParameterizedTest
	@ValueSource(strings = {
			"candidateDrugs(patient: {disease: \"MONDO:0015798\"}, first: 100) { nodes { reasons(first: 5) { nodes { sentence } } } }",
			"search(text: \"imatinib\", first: 100) { nodes { id name ... on Drug { type stage note } } }" })
	void refusesFiftyOfWhatGathersMuch(String field) {
		refused(aliases(50, field), "QUERY_TOO_COSTLY", "search 8000");
	}

	/** The database plans each condition of a filter, and asks it of each record. */
	@ParameterizedTest
	@ValueSource(strings = { "targets(filter: {and: [%s]}) { totalCount }", "uses(filter: {or: [%s]}) { totalCount }",
			"diseases(filter: {not: {and: [{or: [%s]}]}}) { totalCount }" })
	void countsEachConditionOfAFilter(String list) {
		refused("{ " + list.formatted("{not: {ids: [\"HGNC:427\"]}} ".repeat(17)) + " }", "QUERY_TOO_COSTLY",
				"each further part of it 15000");
		Answer six = Http.ask(this.port, "{ " + list.formatted("{ids: []} ".repeat(6)) + " }", Map.of());
		assertThat(six.json().has("errors")).as(six.text()).isFalse();
	}

	@Test
	void countsAnOrderThatNoIndexHas() {
		refused(aliases(20, "drugs(orderBy: {field: USES}) { totalCount }"), "QUERY_TOO_COSTLY",
				"other than by name 5000");
	}

	@Test
	void countsEachNode() {
		String ids = "\"HGNC:427\", ".repeat(100);
		refused(aliases(3,
				"nodes(ids: [" + ids
						+ "]) { ... on Drug { mechanisms(first: 100) { edges { node { drug { id } } } } } }"),
				"QUERY_TOO_COSTLY", "at most 100000");
	}

	@ParameterizedTest
	@MethodSource
	void refusesTooMuchBeforeAnythingRuns(String document, String code, String says) {
		refused(document, code, says);
	}

	static Stream<Arguments> refusesTooMuchBeforeAnythingRuns() {
		return Stream.of(
				arguments("{ drugs { edges { node { " + "mechanisms { edges { node { drug { ".repeat(5) + "id"
						+ " } } } }".repeat(5) + " } } } }", "QUERY_TOO_DEEP", "at most 20"),
				arguments("{ drugs(first: 100) { edges { node { "
						+ "mechanisms(first: 100) { edges { node { drug { ".repeat(4) + "id" + " } } } }".repeat(4)
						+ " } } } }", "QUERY_TOO_COSTLY", "costs 1000000000"),
				arguments(aliases(51, "drug(id: \"CHEMBL.COMPOUND:CHEMBL941\") { id }"), "TOO_MANY_FIELDS",
						"at most 50"),
				arguments("{ drug(id: \"CHEMBL.COMPOUND:CHEMBL941\") " + aliases(201, "name") + " }",
						"TOO_MANY_ALIASES", "201 fields under another name"),
				arguments("{ drug(id: \"CHEMBL.COMPOUND:CHEMBL941\") { " + "id @include(if: true) ".repeat(201) + "} }",
						"TOO_MANY_DIRECTIVES", "at most 200"),
				arguments("{ drug(id: \"CHEMBL.COMPOUND:CHEMBL941\") { " + "id ".repeat(10001) + "} }",
						"QUERY_TOO_LONG", "at most 10000 names, values and signs"),
				arguments("{ drug(id: \"CHEMBL.COMPOUND:CHEMBL941\") { id } } #" + "x".repeat(100000), "QUERY_TOO_LONG",
						"at most 100000 characters"),
				arguments("{ drug(id: " + "[".repeat(2000) + "]".repeat(2000) + ") { id } }", "QUERY_TOO_DEEP",
						"too deep to be read"),
				arguments(doubling(40), "QUERY_TOO_COSTLY", "at most 100000"),
				arguments("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
						"BAD_FAITH_INTROSPECTION", "3 lists within each other"),
				arguments("{ " + "__schema { types { " + "ofType { ".repeat(20) + "name" + " }".repeat(20) + " } } }",
						"QUERY_TOO_DEEP", "at most 20"),
				arguments(aliases(2, "__schema { types { name } }"), "BAD_FAITH_INTROSPECTION",
						"2 times for the whole schema"));
	}

	@Test
	void refusesVariablesThatHoldTooMuch() {
		Answer answer = askReadingNothing("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
				Map.of("ids", Collections.nCopies(20000, "a")));
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("VARIABLES_TOO_LARGE");
	}

	@Test
	void countsVariablesAsThePageThatTheyAskFor() {
		String document = "query ($many: Int) { drugs(first: $many) { edges { node { id } } } }";
		assertThat(cost(document, Map.of("many", 7))).isEqualTo(1 + 7 * 3);
		assertThat(cost(document, Map.of())).isEqualTo(1 + 20 * 3);
	}

	@Test
	void countsNothingForWhatIsLeftOut() {
		String document = "query ($wanted: Boolean!) { drug(id: \"CHEMBL.COMPOUND:CHEMBL941\") { id synonyms @include(if: $wanted) } }";
		assertThat(cost(document, Map.of("wanted", true))).isEqualTo(1 + 1 + 1);
		assertThat(cost(document, Map.of("wanted", false))).isEqualTo(1 + 1);
	}

	@Test
	void saysWhatItCost() {
		Answer answer = Http.ask(this.port, "{ drugs(first: 2) { totalCount } }", Map.of());
		assertThat(answer.at("/extensions/cost").toString()).isEqualTo("{\"requested\":3,\"limit\":100000}");
	}

	@Test
	void letsToolsReadSeveralTypes() {
		Answer answer = Http.ask(this.port,
				"{ a: __type(name: \"Drug\") { fields { name type { enumValues { name } } } } b: __type(name: \"Use\") { name } }",
				Map.of());
		assertThat(answer.at("/data/b/name").asString()).isEqualTo("Use");
	}

	@Test
	void letsToolsReadTheSchema() {
		String document = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
			.descriptions(true)
			.specifiedByUrl(true)
			.isOneOf(true)
			.directiveIsRepeatable(true)
			.schemaDescription(true)
			.inputValueDeprecation(true)
			.typeRefFragmentDepth(9));
		Answer answer = Http.ask(this.port, document, Map.of());
		assertThat(answer.json().has("errors")).isFalse();
		assertThat(answer.at("/data/__schema/types").size()).isGreaterThan(50);
	}

	@Test
	void refusesABodyThatIsTooLong() {
		Answer answer = Http.post(this.port, "{\"query\": \"{ __typename }\"" + " ".repeat(256 * 1024) + "}");
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BODY_TOO_LARGE");
	}

	private long cost(String document, Map<String, ?> variables) {
		return Http.ask(this.port, document, variables).at("/extensions/cost/requested").asLong();
	}

	private void refused(String document, String code, String says) {
		Answer answer = askReadingNothing(document, Map.of());
		assertThat(answer.json().at("/errors").size()).as(answer.text()).isOne();
		assertThat(answer.at("/errors/0/message").asString()).contains(says);
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo(code);
		assertThat(answer.json().has("data")).isFalse();
		if (List.of("QUERY_TOO_COSTLY", "TOO_MANY_FIELDS", "TOO_MANY_ALIASES").contains(code)) {
			assertThat(answer.at("/extensions/cost/limit").asLong()).isEqualTo(100000);
			assertThat(answer.at("/extensions/cost/requested").asLong()).isPositive();
		}
	}

	/**
	 * A server that has just started reads by itself for a while, so it is asked again
	 * then.
	 */
	private Answer askReadingNothing(String document, Map<String, ?> variables) {
		AtomicReference<Answer> answer = new AtomicReference<>();
		await().atMost(Duration.ofMinutes(1)).until(() -> {
			double before = statements();
			answer.set(Http.ask(this.port, document, variables));
			return statements() == before;
		});
		return answer.get();
	}

	private double statements() {
		return this.meters.get("clew.cypher.statements").counter().count();
	}

	/** Each fragment spreads the next one twice: as many fields as 2 to the power. */
	private static String doubling(int power) {
		return IntStream.range(0, power)
			.mapToObj((i) -> "fragment f" + i + " on Drug { ...f" + (i + 1) + " ...f" + (i + 1) + " }")
			.collect(Collectors.joining("\n", "{ drug(id: \"CHEMBL.COMPOUND:CHEMBL941\") { ...f0 } }\n",
					"\nfragment f" + power + " on Drug { id }"));
	}

	private static String aliases(int many, String field) {
		return IntStream.range(0, many)
			.mapToObj((i) -> "a" + i + ": " + field)
			.collect(Collectors.joining("\n", "{\n", "\n}"));
	}

}
