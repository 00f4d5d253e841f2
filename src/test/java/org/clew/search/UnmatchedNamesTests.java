package org.clew.search;

import java.util.List;
import java.util.Map;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the names that imports could not match.
 */
@Neo4jTest
class UnmatchedNamesTests {

	private static final String LIST = """
			query($filter: UnmatchedNameFilter, $first: Int, $after: String) {
			  unmatchedNames(filter: $filter, first: $first, after: $after) {
			    totalCount
			    pageInfo { hasNextPage endCursor }
			    edges { node { id text type reason occurrences source { id } candidates { id name } } }
			  }
			}""";

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Driver driver;

	@BeforeEach
	void keepNames() {
		this.driver
			.executableQuery(
					"""
							UNWIND [
							  ['a', 'Wonder drug', 'Drug', 'UNMATCHED', [], 1],
							  ['b', 'IMT', 'Disease', 'AMBIGUOUS', ['MONDO:0015798', 'MONDO:GONE', 'MONDO:0018874'], 3],
							  ['c', 'Another\nmystery', 'Disease', 'UNMATCHED', [], 1],
							  ['d', 'Unseen', 'Target', 'UNMATCHED', [], 0]] AS row
							CREATE (n:UnmatchedName {id: 'clew:unmatched/' + row[0], text: row[1], type: row[2], reason: row[3], key: toLower(row[1]),
							  candidates: row[4], source: CASE row[0] WHEN 'd' THEN 'clew:nowhere' ELSE 'clew:scoping-review' END})
							WITH n, row[5] AS many
							MATCH (s:Study)
							WITH n, many, collect(s)[..3] AS studies
							FOREACH (i IN range(0, many - 1) | FOREACH (s IN [studies[i]] | CREATE (s)-[:NAMES]->(n)))
							""")
			.execute();
	}

	@AfterEach
	void forgetNames() {
		this.driver.executableQuery("MATCH (n:UnmatchedName) DETACH DELETE n").execute();
	}

	@Test
	void listsWhatMostRecordsNameFirstThenByText() {
		assertThat(texts(Map.of())).containsExactly("IMT", "Another\nmystery", "Wonder drug", "Unseen");
	}

	@Test
	void countsOccurrencesAndNamesSourceAndCandidatesThatAreThere() {
		this.graphQl.document(LIST)
			.execute()
			.path("unmatchedNames.edges[0].node")
			.entity(Map.class)
			.isEqualTo(Map.of("id", "clew:unmatched/b", "text", "IMT", "type", "DISEASE", "reason", "AMBIGUOUS",
					"occurrences", 3, "source", Map.of("id", "clew:scoping-review"), "candidates",
					List.of(Map.of("id", "MONDO:0015798", "name", "inflammatory myofibroblastic tumor"),
							Map.of("id", "MONDO:0018874", "name", "acute myeloid leukemia"))))
			.path("unmatchedNames.edges[3].node.source")
			.valueIsNull();
	}

	@Test
	void filters() {
		assertThat(texts(Map.of("type", List.of("DISEASE", "TARGET")))).containsExactly("IMT", "Another\nmystery",
				"Unseen");
		assertThat(texts(Map.of("reason", List.of("AMBIGUOUS")))).containsExactly("IMT");
		assertThat(texts(Map.of("source", "clew:nowhere"))).containsExactly("Unseen");
		assertThat(texts(Map.of("text", Map.of("contains", "DRUG")))).containsExactly("Wonder drug");
		assertThat(texts(Map.of("text", Map.of("contains", "drug"), "type", List.of("DISEASE")))).isEmpty();
	}

	@Test
	void pagesByOccurrencesAndText() {
		Map<?, ?> first = page(null);
		Map<?, ?> second = page((String) ((Map<?, ?>) first.get("pageInfo")).get("endCursor"));
		assertThat(first.get("totalCount")).isEqualTo(4);
		assertThat(second.get("edges").toString()).contains("Wonder drug", "Unseen").doesNotContain("mystery", "IMT");
		assertThat(((Map<?, ?>) second.get("pageInfo")).get("hasNextPage")).isEqualTo(false);
	}

	private Map<?, ?> page(String after) {
		return this.graphQl.document(LIST)
			.variable("first", 2)
			.variable("after", after)
			.execute()
			.path("unmatchedNames")
			.entity(Map.class)
			.get();
	}

	private List<String> texts(Map<String, Object> filter) {
		return this.graphQl.document(LIST)
			.variable("filter", filter)
			.execute()
			.path("unmatchedNames.edges[*].node.text")
			.entityList(String.class)
			.get();
	}

}
