package org.clew.api;

import java.util.Map;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what filters mean together, and for those that are refused.
 */
@Neo4jTest
class FiltersTests {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void findsNothingByNoAlternative() {
		assertThat(total("drugs(filter: {or: []})")).isZero();
		assertThat(total("drugs(filter: {and: []})")).isEqualTo(total("drugs"));
		assertThat(total("drugs(filter: {not: {or: []}})")).isEqualTo(total("drugs"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			drugs(filter: {disease: "HGNC:427"})    | filter.disease[0] | is the target
			drugs(filter: {target: "MONDO:0011719"}) | filter.target[0]  | is the disease
			targets(filter: {disease: "HGNC:427"})  | filter.disease[0] | not a disease
			""")
	void wantsTheRightKind(String list, String field, String says) {
		refused(list, "UNKNOWN_IDENTIFIER", field, says);
	}

	@Test
	void refusesTooMuch() {
		String id = "\"HGNC:427\", ";
		refused("targets(filter: {ids: [" + id.repeat(101) + "]})", "INVALID_ARGUMENT", "filter.ids", "at most 100");
		refused("targets(filter: " + "{not: ".repeat(5) + "{}" + "}".repeat(5) + ")", "INVALID_ARGUMENT",
				"filter.not.not.not.not.not", "at most 5 levels");
	}

	@ParameterizedTest
	@CsvSource({ "diseases, within", "drugs, disease", "studies, disease", "uses, disease" })
	void findsWhatHangsOnNarrowerDiseases(String list, String field) {
		int cancer = total(list + "(filter: {" + field + ": \"MONDO:0004992\"})");
		int gist = total(list + "(filter: {" + field + ": \"MONDO:0011719\"})");
		assertThat(gist).isPositive();
		assertThat(cancer).isGreaterThan(gist).isLessThan(total(list));
		assertThat(total(list + "(filter: {not: {" + field + ": \"MONDO:0004992\"}})")).isEqualTo(total(list) - cancer);
	}

	private int total(String list) {
		return this.graphQl.document("{ " + list + " { totalCount } }")
			.execute()
			.path("*.totalCount")
			.entityList(Integer.class)
			.get()
			.getFirst();
	}

	private void refused(String list, String code, String field, String says) {
		this.graphQl.document("{ " + list + " { totalCount } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsAllEntriesOf(Map.of("code", code, "field", field));
				assertThat(error.getMessage()).contains(says);
			}));
	}

}
