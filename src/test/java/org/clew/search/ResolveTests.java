package org.clew.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.clew.Neo4jTest;
import org.clew.name.NameKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for names that are looked up in bulk.
 */
@Neo4jTest
class ResolveTests {

	private static final String RESOLVE = """
			query($texts: [String!]!, $types: [SearchType!]) {
			  resolve(texts: $texts, types: $types) {
			    text status rule confidence identifierKind leftOut
			    node { id }
			    parts { status node { ... on Drug { name } } }
			    choices { node { id } type matchedText rule confidence own identifierKind }
			    near { id }
			  }
			}""";

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private Driver driver;

	@AfterEach
	void forget() {
		this.driver.executableQuery("MATCH (i:Identifier|Disease {test: true}) DETACH DELETE i").execute();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			imatinib                                | CHEMBL.COMPOUND:CHEMBL941 | EXACT               | 1.0
			Drug: Imatinib mesylate (STI571)        | CHEMBL.COMPOUND:CHEMBL941 | OUTSIDE_PARENTHESIS | 0.9
			Imatinib 400 mg tablets                 | CHEMBL.COMPOUND:CHEMBL941 | WITHOUT_FORM        | 0.85
			imatinib-abcd                           | CHEMBL.COMPOUND:CHEMBL941 | WITHOUT_SUFFIX      | 0.8
			IMATINIB MESYLATE EQ 100MG BASE         | CHEMBL.COMPOUND:CHEMBL941 | WITHOUT_FORM        | 0.85
			imatinib (STI-571)                      | CHEMBL.COMPOUND:CHEMBL941 | OUTSIDE_PARENTHESIS | 0.9
			Neuroblastoma, NOS                      | MONDO:0005072             | WITHOUT_STAGE       | 0.7
			neuroblastoma stage 4S                  | MONDO:0005072             | WITHOUT_STAGE       | 0.7
			High-Risk Neuroblastoma                 | MONDO:0005072             | WITHOUT_STAGE       | 0.7
			ALK+ IMT                                | MONDO:0015798             | WITHOUT_STAGE       | 0.7
			imatinib hydrochloride                  | CHEMBL.COMPOUND:CHEMBL941 | WITHOUT_SALT        | 0.7
			Inflammatory Myofibroblastic Tumors     | MONDO:0015798             | NORMALIZED          | 0.95
			tumor, inflammatory myofibroblastic     | MONDO:0015798             | REORDERED           | 0.92
			Stage IV Acute Myeloid Leukaemia        | MONDO:0018874             | WITHOUT_STAGE       | 0.7
			ALK                                     | HGNC:427                  | EXACT               | 1.0
			orphanet:178342                         | MONDO:0015798             | IDENTIFIER          | 1.0
			""")
	void saysByWhichRuleAndConfidence(String text, String id, String rule, double confidence) {
		Map<String, Object> resolution = resolve(List.of(text), null).getFirst();
		assertThat(resolution.get("status")).isEqualTo("DIRECT");
		assertThat(resolution.get("node")).isEqualTo(Map.of("id", id));
		assertThat(resolution.get("rule")).isEqualTo(rule);
		assertThat(resolution.get("confidence")).isEqualTo(confidence);
	}

	@Test
	void neverLetsABracketDecideAlone() {
		Map<String, Object> resolution = resolve(List.of("Intima-Media Thickness (IMT)"), null).getFirst();
		assertThat(resolution.get("status")).isEqualTo("UNMATCHED");
		assertThat(ids(resolution, "near")).contains("MONDO:0015798");
	}

	@Test
	void isAmbiguousWhereABracketMeansAnotherRecordThanTheRest() {
		Map<String, Object> resolution = resolve(List.of("Stage IV neuroblastoma (IMT)"), List.of("DISEASE"))
			.getFirst();
		assertThat(resolution.get("status")).isEqualTo("AMBIGUOUS");
		assertThat(ids(resolution, "choices")).containsExactly("MONDO:0005072", "MONDO:0015798");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anti-PD-L1", "ALK inhibitor", "anti-CD20 antibody" })
	void takesNoClassForADrug(String text) {
		assertThat(resolve(List.of(text), List.of("DRUG")).getFirst().get("status")).isEqualTo("UNMATCHED");
	}

	@Test
	void saysWhatItLeftOutOfADisease() {
		assertThat(resolve(List.of("ALK+ IMT stage 3", "IMT"), null))
			.extracting((resolution) -> resolution.get("leftOut"))
			.containsExactly(List.of("ALK+", "stage 3"), List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dabrafenib and Trametinib", "Dabrafenib + Trametinib", "dabrafenib/trametinib" })
	void readsEachDrugOfACombination(String text) {
		assertThat(resolve(List.of(text), null).getFirst().get("parts"))
			.asInstanceOf(InstanceOfAssertFactories.list(Map.class))
			.extracting((part) -> part.get("status"), (part) -> ((Map<?, ?>) part.get("node")).get("name"))
			.containsExactly(tuple("DIRECT", "Dabrafenib"), tuple("DIRECT", "Trametinib"));
	}

	@Test
	void trustsAnAliasOfAGeneLessThanItsSymbol() {
		assertThat(resolve(List.of("BRAF", "HER2"), List.of("TARGET")))
			.extracting((resolution) -> resolution.get("confidence"))
			.containsExactly(1.0, 0.9);
	}

	@Test
	void showsWhatSharesAWordWhereNothingIsSpeltAlike() {
		assertThat(ids(resolve(List.of("quite unheard of sarcoma"), List.of("DISEASE")).getFirst(), "near"))
			.isNotEmpty();
	}

	@Test
	void keepsOrderAndRepetition() {
		assertThat(resolve(List.of("ALK", "no such thing", "imatinib", "ALK"), null))
			.extracting((resolution) -> resolution.get("text"), (resolution) -> resolution.get("status"))
			.containsExactly(tuple("ALK", "DIRECT"), tuple("no such thing", "UNMATCHED"), tuple("imatinib", "DIRECT"),
					tuple("ALK", "DIRECT"));
	}

	@Test
	void namesChoicesOfWhatIsAmbiguous() {
		disease("TEST:1", "one disease", "shared name");
		disease("TEST:2", "other disease", "shared name");
		Map<String, Object> resolution = resolve(List.of("Shared Name"), null).getFirst();
		assertThat(resolution.get("status")).isEqualTo("AMBIGUOUS");
		assertThat(resolution.get("node")).isNull();
		assertThat(resolution.get("rule")).isNull();
		assertThat(ids(resolution, "choices")).containsExactly("TEST:1", "TEST:2");
	}

	@Test
	void prefersRecordsOwnNameAndShowsTheOthers() {
		disease("TEST:1", "one disease", "plain disease");
		disease("TEST:2", "plain disease", "another name");
		Map<String, Object> resolution = resolve(List.of("plain diseases"), null).getFirst();
		assertThat(resolution.get("node")).isEqualTo(Map.of("id", "TEST:2"));
		assertThat(ids(resolution, "choices")).containsExactly("TEST:2", "TEST:1");
	}

	@Test
	void prefersTheVeryOrderOfWords() {
		disease("TEST:1", "alpha omega syndrome", "first");
		disease("TEST:2", "omega alpha syndrome", "second");
		assertThat(resolve(List.of("Alpha-Omega syndrome"), null).getFirst().get("node"))
			.isEqualTo(Map.of("id", "TEST:1"));
	}

	@Test
	void looksForTypesAskedForOnly() {
		assertThat(resolve(List.of("ALK", "MONDO:0015798"), List.of("DRUG")))
			.extracting((resolution) -> resolution.get("status"))
			.containsOnly("UNMATCHED");
	}

	@Test
	void takesNoPlaceboForTheDrug() {
		assertThat(resolve(List.of("Drug: imatinib placebo 400 mg"), null).getFirst().get("status"))
			.isEqualTo("UNMATCHED");
	}

	@Test
	void saysHowIdentifierMeansTheRecord() {
		this.driver.executableQuery("""
				MATCH (n:Entity {id: 'MONDO:0015798'})
				CREATE (:Identifier {curie: 'TEST:OLD', test: true})-[:IDENTIFIES {kind: 'OBSOLETE'}]->(n)
				""").execute();
		List<Map<String, Object>> resolutions = resolve(List.of("test:old", "MONDO:0015798", "IMT"), null);
		assertThat(resolutions).extracting((resolution) -> resolution.get("identifierKind"))
			.containsExactly("OBSOLETE", "PRIMARY", null);
		assertThat(resolutions.getFirst().get("node")).isEqualTo(Map.of("id", "MONDO:0015798"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			imatinibb mesylate 100 mg     | CHEMBL.COMPOUND:CHEMBL941
			inflamatory myofibroblastik tumor | MONDO:0015798
			MONDO:0015799                 | MONDO:0015798
			""")
	void suggestsNearRecordsForWhatMeansNone(String text, String near) {
		Map<String, Object> resolution = resolve(List.of(text), null).getFirst();
		assertThat(resolution.get("status")).isEqualTo("UNMATCHED");
		assertThat(ids(resolution, "near")).contains(near).hasSizeLessThan(6);
	}

	@Test
	void saysWhereItDidNotLookForNearRecords() {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			texts.add("nothing " + "x".repeat(i + 1));
		}
		assertThat(resolve(texts, null)).filteredOn((resolution) -> resolution.get("near") == null).hasSize(10);
	}

	@Test
	void resolvesThousandTextsInFewStatements() {
		List<String> texts = new ArrayList<>(Collections.nCopies(400, "Drug: Imatinib mesylate (STI571)"));
		for (int i = 0; i < 600; i++) {
			texts.add((i % 2 == 0) ? "acute myeloid leukemia " + i : "MONDO:0015798");
		}
		double before = statements();
		List<Map<String, Object>> resolutions = resolve(texts, null);
		assertThat(statements() - before).isLessThanOrEqualTo(5);
		assertThat(resolutions).hasSize(1000);
		assertThat(resolutions).filteredOn((resolution) -> resolution.get("status").equals("DIRECT")).hasSize(700);
	}

	@Test
	void searchesInOneStatement() {
		double before = statements();
		this.graphQl.document("{ search(text: \"imatinb\") { facets { count } edges { node { id name } } } }")
			.executeAndVerify();
		assertThat(statements() - before).isEqualTo(1);
	}

	@Test
	void refusesMoreTextsAndLongerOnes() {
		refused(Collections.nCopies(1001, "x"), "1001 texts", "at most 1000");
		refused(List.of("ALK", "y".repeat(10_000)), "texts[1]", "at most 1000 characters");
	}

	@Test
	void refusesToLookUpTooManyTextsByAliases() {
		this.graphQl
			.document("query($t: [String!]!) {"
					+ " a%s: resolve(texts: $t) { status }".repeat(6).formatted(1, 2, 3, 4, 5, 6) + "}")
			.variable("t", Collections.nCopies(1000, "x"))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "QUERY_TOO_COSTLY")));
	}

	@Test
	void answersNothingForNothing() {
		assertThat(resolve(List.of(), null)).isEmpty();
		assertThat(resolve(List.of("", "  ", "---", "\"*:*\""), null))
			.extracting((resolution) -> resolution.get("status"))
			.containsOnly("UNMATCHED");
	}

	private void disease(String id, String name, String synonym) {
		this.driver.executableQuery("""
				CREATE (:Entity:Disease {id: $id, name: $name, synonyms: [$synonym], nameKeys: $keys, test: true})
				""")
			.withParameters(
					Map.of("id", id, "name", name, "synonym", synonym, "keys", NameKey.all(List.of(name, synonym))))
			.execute();
	}

	private List<Map<String, Object>> resolve(List<String> texts, List<String> types) {
		return this.graphQl.document(RESOLVE)
			.variable("texts", texts)
			.variable("types", types)
			.execute()
			.path("resolve")
			.entityList(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
	}

	private void refused(List<String> texts, String... says) {
		this.graphQl.document(RESOLVE)
			.variable("texts", texts)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains(says)));
	}

	private static List<Object> ids(Map<?, ?> resolution, String field) {
		return ((List<?>) resolution.get(field)).stream()
			.map((item) -> (Map<?, ?>) item)
			.map((item) -> item.containsKey("node") ? ((Map<?, ?>) item.get("node")).get("id") : item.get("id"))
			.map(Object.class::cast)
			.toList();
	}

	private double statements() {
		return this.meters.get("clew.cypher.statements").counter().count();
	}

}
