package org.clew.api;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what is suggested for an identifier that leads nowhere.
 */
@Neo4jTest
class IdentifiersTests {

	@Autowired
	private GraphQlTester graphQl;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			disease(id: "MONDO:0015799")                | MONDO:0015798
			disease(id: "MONDO:015798")                 | MONDO:0015798
			disease(id: "sarcoma")                      | sarcoma
			disease(id: "gastrointestinal stroma tumr") | MONDO:0011719
			drug(id: "lorlatinb AND (*:* OR /x/)~")     | CHEMBL.COMPOUND:CHEMBL3286830
			drug(id: "drug:lorlatinib")                 | CHEMBL.COMPOUND:CHEMBL3286830
			target(id: "ALK")                           | HGNC:427
			""")
	void suggestsRecordsOfTheWantedKind(String field, String near) {
		this.graphQl.document("{ " + field + " { id } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getMessage()).contains("; near: ").contains(near);
				assertThat(error.getExtensions().get("near")).asInstanceOf(InstanceOfAssertFactories.LIST)
					.hasSizeBetween(1, 5);
			}));
	}

	@Test
	void suggestsNothingOfAnotherKind() {
		this.graphQl.document("{ disease(id: \"lorlatinib\") { id } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).doesNotContain("Lorlatinib")));
	}

	@Test
	void blamesTheEntriesOfAListWithoutAnyIdentifier() {
		this.graphQl.document("{ nodes(ids: [\"lorlatinib\", \"\"]) { id } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).extracting((error) -> error.getExtensions().get("code"))
				.containsExactly("INVALID_ARGUMENT", "INVALID_ARGUMENT"));
	}

	@ParameterizedTest
	@CsvSource({ "node(id: \"<id>\") { id }, id", "disease(id: \"<id>\") { id }, id",
			"nodes(ids: [\"<id>\"]) { id }, ids" })
	void refusesWhatIsLongerThanAnyIdentifierAndCutsWhatItSaysOfIt(String field, String blamed) {
		this.graphQl.document("{ " + field.replace("<id>", "MONDO:" + "9".repeat(90_000)) + " }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getMessage())
					.isEqualTo(blamed + ": '90006 characters' is not accepted; accepted: at most 200 characters");
				assertThat(error.getExtensions()).containsEntry("code", "INVALID_ARGUMENT")
					.containsEntry("value", "90006 characters");
			}));
	}

	@Test
	void looksForNothingThatIsSpeltLikeALongWord() {
		this.graphQl.document("{ disease(id: \"" + "q".repeat(150) + " sarcoma\") { id } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("(sarcoma)")));
	}

	@Test
	void blamesEachEntryOfAList() {
		this.graphQl.document("{ nodes(ids: [\"HGNC:427\", \"lorlatinib\", \"HGNC:428\"]) { id } }")
			.execute()
			.errors()
			.satisfy((errors) -> {
				assertThat(errors).extracting((error) -> error.getExtensions().get("code"))
					.containsExactly("INVALID_ARGUMENT", "UNKNOWN_IDENTIFIER");
				assertThat(errors).extracting((error) -> error.getExtensions().get("field"))
					.containsExactly("ids[1]", "ids[2]");
				assertThat(errors).extracting((error) -> error.getPath()).containsExactly("nodes[1]", "nodes[2]");
				assertThat(errors.getFirst().getMessage()).contains("Lorlatinib");
			})
			.path("nodes[0].id")
			.entity(String.class)
			.isEqualTo("HGNC:427");
	}

}
