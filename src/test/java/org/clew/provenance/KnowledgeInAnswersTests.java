package org.clew.provenance;

import java.util.Map;

import org.clew.Http;
import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link KnowledgeInAnswers}.
 */
@Neo4jTest
class KnowledgeInAnswersTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "{ drugs(first: 1) { totalCount } }", "{ release { version } }",
			"{ candidateDrugs(patient: {disease: \"neuroblastoma\"}, first: 1) { totalCount } }",
			"query { ...all } fragment all on Query { drugs(first: 1) { totalCount } }" })
	void saysWithEveryAnswerHowOldTheSourcesAre(String query) {
		JsonNode knowledge = ask(query).at("/extensions/knowledge");
		assertThat(knowledge.at("/oldest/source").asString()).startsWith("clew:");
		assertThat(knowledge.at("/oldest/date").asString()).isLessThan(knowledge.at("/newest/date").asString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ __typename }", "{ __schema { description } }",
			"{ studies(asOf: \"2026-01-01\", first: 1) { totalCount } }",
			"query { ...past } fragment past on Query { studies(asOf: \"2026-01-01\", first: 1) { totalCount } }",
			"{ drug(id: \"CHEMBL.COMPOUND:CHEMBL941@2026-01-01\") { name } release { version } }" })
	void saysNothingWithWhatNoSourceOfTodayIsBehind(String query) {
		Http.Answer answer = ask(query);
		assertThat(answer.at("/data").isObject()).as(answer.text()).isTrue();
		assertThat(answer.at("/extensions/knowledge").isMissingNode()).isTrue();
	}

	@Test
	void saysNothingWithAMutation() {
		assertThat(ask("mutation { revokeApiKey(id: \"x\") { id } }").at("/extensions/knowledge").isMissingNode())
			.isTrue();
	}

	private Http.Answer ask(String query) {
		return Http.ask(this.port, query, Map.of());
	}

}
