package org.clew.api;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for requests that ask for too much at once, each part of which is cheap to write.
 */
@Neo4jTest
class LimitsTests {

	@Autowired
	private GraphQlTester graphQl;

	@ParameterizedTest
	@ValueSource(strings = { "candidateDrugs(patient: {disease: \"MONDO:0015798\"}, first: 1) { totalCount }",
			"sharedTargetDrugs(patient: {disease: \"MONDO:0015798\"}, first: 1) { totalCount }",
			"evidenceSummary(groupBy: [BASIS]) { studies }",
			"paths(from: \"HGNC:427\", to: \"MONDO:0015798\", first: 1) { __typename }" })
	void refusesSixtyOfWhatGathersMuch(String field) {
		refused(aliases(60, field), "QUERY_TOO_COSTLY", "evidenceSummary and paths cost 2000 each");
	}

	@Test
	void countsEachNode() {
		String ids = "\"HGNC:427\", ".repeat(100);
		refused(aliases(3,
				"nodes(ids: [" + ids
						+ "]) { ... on Drug { mechanisms(first: 100) { edges { node { drug { id } } } } } }"),
				"QUERY_TOO_COSTLY", "at most 100000");
	}

	private void refused(String document, String code, String says) {
		this.graphQl.document(document)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", code);
				assertThat(error.getMessage()).contains(says);
			}));
	}

	private static String aliases(int many, String field) {
		return IntStream.range(0, many)
			.mapToObj((i) -> "a" + i + ": " + field)
			.collect(Collectors.joining("\n", "{\n", "\n}"));
	}

}
