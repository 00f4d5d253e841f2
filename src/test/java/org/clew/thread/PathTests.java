package org.clew.thread;

import java.util.List;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the query {@code paths}.
 */
@Neo4jTest
class PathTests {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void leadsFromATumourToADrugTheShortestWayFirst() {
		List<List<String>> relations = this.graphQl.document("""
				{ paths(from: "ORPHA:178342", to: "CHEMBL.COMPOUND:CHEMBL3286830", first: 5) {
				  hops { from { id } relation direction to { id } sources { id } } } }""")
			.execute()
			.path("paths[*].hops")
			.entityList(Object.class)
			.get()
			.stream()
			.map((hops) -> relations((List<?>) hops))
			.toList();
		assertThat(relations).hasSize(5).contains(List.of("IMPLICATES", "ACTS_ON"), List.of("IN_DISEASE", "OF_DRUG"));
		assertThat(relations).isSortedAccordingTo((one, other) -> Integer.compare(one.size(), other.size()));
	}

	@Test
	void givesEveryHopASource() {
		this.graphQl.document("""
				{ paths(from: "MONDO:0006033", to: "CHEMBL.COMPOUND:CHEMBL2108738", maxLength: 6, first: 20) {
				  hops { sources { id } } } }""")
			.execute()
			.path("paths[*].hops[*].sources")
			.entityList(Object.class)
			.satisfies((sources) -> assertThat(sources).isNotEmpty().doesNotContain((Object) List.of()));
	}

	@Test
	void givesNoPathLongerThanAskedFor() {
		this.graphQl.document(
				"""
						{ paths(from: "MONDO:0006033", to: "CHEMBL.COMPOUND:CHEMBL2108738", maxLength: 1) { hops { relation } } }""")
			.execute()
			.path("paths")
			.entityList(Object.class)
			.hasSize(0);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			maxLength: 0,                  maxLength
			maxLength: 7,                  maxLength
			first: 0,                      first
			first: 101,                    first
			""")
	void refusesBoundsOutOfBounds(String argument, String field) {
		this.graphQl
			.document("{ paths(from: \"MONDO:0015798\", to: \"HGNC:427\", " + argument + ") { hops { relation } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("field", field)));
	}

	private static List<String> relations(List<?> hops) {
		return hops.stream().map((hop) -> String.valueOf(((java.util.Map<?, ?>) hop).get("relation"))).toList();
	}

}
