package org.clew.candidate;

import java.util.Map;

import org.clew.Neo4jTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what a question is refused for.
 */
@Neo4jTest
class QuestionTests {

	@Autowired
	private GraphQlTester graphQl;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{}                                                        | INVALID_ARGUMENT   | patient                        | at least one of disease, targets and alterations
					{targets: []}                                             | INVALID_ARGUMENT   | patient                        | at least one of
					{disease: "MONDO:0015798", ageYears: -1}                  | INVALID_ARGUMENT   | patient.ageYears               | 0 to 120 years
					{disease: "MONDO:0015798", ageYears: 121}                 | INVALID_ARGUMENT   | patient.ageYears               | 0 to 120 years
					{disease: "sarcoma"}                                      | INVALID_ARGUMENT   | patient.disease                | a CURIE such as
					{disease: "MONDO:0015799"}                                | UNKNOWN_IDENTIFIER | patient.disease                | MONDO:0015798
					{disease: "HGNC:427"}                                     | UNKNOWN_IDENTIFIER | patient.disease                | is the target 'ALK receptor tyrosine kinase'
					{targets: ["HGNC:427", "HGNC:99999"]}                     | UNKNOWN_IDENTIFIER | patient.targets[1]             | no record has
					{alterations: [{target: "MONDO:0015798"}]}                | UNKNOWN_IDENTIFIER | patient.alterations[0].target  | not a target
					{disease: "MONDO:0015798", jurisdiction: "ZZ"}            | INVALID_ARGUMENT   | patient.jurisdiction           | ISO 3166-1
					""")
	void namesFieldValueAndWhatWouldBeAccepted(String patient, String code, String field, String says) {
		this.graphQl.document("{ candidateDrugs(patient: " + patient + ") { totalCount } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsAllEntriesOf(Map.of("code", code, "field", field));
				assertThat(error.getMessage()).contains(says);
			}));
	}

	@ParameterizedTest
	@CsvSource({ "minimumGrade, 6", "maximumGrade, 0" })
	void refusesAFilterOnNoGrade(String field, int grade) {
		this.graphQl
			.document("{ candidateDrugs(patient: {disease: \"MONDO:0015798\"}, filter: {%s: %d}) { totalCount } }"
				.formatted(field, grade))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions())
					.containsAllEntriesOf(Map.of("code", "INVALID_ARGUMENT", "field", "filter." + field));
				assertThat(error.getMessage()).contains("a CTCAE grade, 1 to 5");
			}));
	}

	@ParameterizedTest
	@CsvSource({ "first: 0", "first: 101", "first: -3" })
	void refusesAPageOfThatSize(String size) {
		this.graphQl.document("{ candidateDrugs(patient: {disease: \"MONDO:0015798\"}, " + size + ") { totalCount } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("accepted: 1 to 100")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					sharedTargetDrugs(patient: {disease: "MONDO:0015798"}, filter: {basis: [CASE_REPORT]})               | filter.basis
					candidateDrugs(patient: {targets: ["HGNC:427"]}, filter: {investigationalScope: THIS_DISEASE})       | filter.investigationalScope
					candidateDrugs(patient: {targets: ["HGNC:427"]}, filter: {minimumGrade: 6})                          | filter.minimumGrade
					""")
	void refusesAFilterThatMakesNoSense(String field, String names) {
		this.graphQl.document("{ " + field + " { totalCount } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_ARGUMENT")
					.containsEntry("field", names)));
	}

}
