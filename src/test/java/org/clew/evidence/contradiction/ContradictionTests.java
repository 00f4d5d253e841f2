package org.clew.evidence.contradiction;

import java.util.List;
import java.util.Map;

import org.clew.Neo4jTest;
import org.clew.OwnNodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what speaks for and against one drug.
 */
@Neo4jTest
class ContradictionTests {

	private static final String WRITE = """
			CREATE (broad:Entity:Disease {own} id: 'clew:c-disease', name: 'Disease'}), (narrow:Entity:Disease {own} id: 'clew:c-narrow', name: 'Narrow'}),
			  (narrow)-[:SUBCLASS_OF]->(broad), (target:Entity:Target {own} id: 'clew:c-target', name: 'Target', type: 'SINGLE_PROTEIN', organism: 'Homo sapiens'}),
			  (drug:Entity:Drug {own} id: 'clew:c-drug', name: 'Drug', stage: 'UNKNOWN'}), (drug)-[:ACTS_ON {action: 'INHIBITOR', direction: 'INHIBITORY'}]->(target),
			  (plain:Entity:Drug {own} id: 'clew:c-plain', name: 'Plain', stage: 'UNKNOWN'}),
			  (use:Entity:Use {own} id: 'clew:c-use', name: 'Use', effect: 'CURED', stance: 'SUPPORTS', adverseEventStatus: 'NOT_STATED'}),
			  (use)-[:OF_DRUG]->(drug), (use)-[:IN_DISEASE]->(narrow),
			  (finding:Entity:Evidence {own} id: 'clew:c-finding', name: 'It resists', summary: 'It resists', basis: 'PRECLINICAL', stance: 'OPPOSES'}),
			  (finding)-[:OF_DRUG]->(drug), (finding)-[:IN_DISEASE]->(broad), (finding)-[:OF_TARGET]->(target),
			  (back:Entity:Evidence {own} id: 'clew:c-retracted', name: 'Taken back', summary: 'Taken back', basis: 'PRECLINICAL', stance: 'OPPOSES'}),
			  (back)-[:OF_DRUG]->(plain), (back)-[:IN_DISEASE]->(broad),
			  (:Entity:Study {own} id: 'clew:c-study', name: 'Study'})-[:REPORTS]->(back),
			  (retraction:Entity:Retraction {own} id: 'clew:c-study/retraction', name: 'Retraction', reason: 'Wrong', date: '2026-01-01'}),
			  (other:Entity:Use {own} id: 'clew:c-other', name: 'Other', effect: 'CURED', stance: 'SUPPORTS', adverseEventStatus: 'NOT_STATED'}),
			  (other)-[:OF_DRUG]->(plain), (other)-[:IN_DISEASE]->(broad)
			WITH back, retraction
			MATCH (study)-[:REPORTS]->(back)
			CREATE (study)-[:RETRACTED_AS]->(retraction)
			""";

	private static final String QUERY = """
			query ($drug: ID, $disease: ID, $target: ID) {
			  contradictions(drug: $drug, disease: $disease, target: $target) {
			    totalCount
			    edges { node {
			      drug { id } disease { id } target { id }
			      supporting { count uses { id bases } evidence { id } }
			      opposing { count uses { id } evidence { id basis level statedBy { source { id } } } }
			    } }
			  }
			}
			""";

	@Autowired
	private GraphQlTester graphQl;

	private final OwnNodes nodes;

	ContradictionTests(@Autowired Driver driver) {
		this.nodes = new OwnNodes(driver, "ContradictionTests");
	}

	@BeforeEach
	void write() {
		this.nodes.write(WRITE);
	}

	@AfterEach
	void delete() {
		this.nodes.delete();
	}

	@Test
	void setsBothSidesBesideEachOther() {
		for (Map<String, Object> asked : List.<Map<String, Object>>of(
				Map.of("drug", "clew:c-drug", "disease", "clew:c-disease", "target", "clew:c-target"),
				Map.of("disease", "clew:c-disease", "target", "clew:c-target"))) {
			Map<?, ?> row = ask(asked);
			assertThat(row.get("drug")).isEqualTo(Map.of("id", "clew:c-drug"));
			assertThat(row.get("supporting").toString()).contains("count=1", "clew:c-use");
			assertThat(row.get("opposing").toString()).contains("count=1", "clew:c-finding", "PRECLINICAL");
		}
	}

	@Test
	void leavesOutWhatWasRetracted() {
		count(Map.of("drug", "clew:c-plain", "disease", "clew:c-disease"), 0);
	}

	@Test
	void asksForTwoOfThree() {
		this.graphQl.document(QUERY)
			.variables(Map.of("drug", "clew:c-drug"))
			.execute()
			.errors()
			.satisfy(
					(errors) -> assertThat(errors.getFirst().getMessage()).contains("two of drug, disease and target"));
	}

	private void count(Map<String, Object> variables, int expected) {
		this.graphQl.document(QUERY)
			.variables(variables)
			.execute()
			.path("contradictions.totalCount")
			.entity(Integer.class)
			.isEqualTo(expected);
	}

	private Map<?, ?> ask(Map<String, Object> variables) {
		return this.graphQl.document(QUERY)
			.variables(variables)
			.execute()
			.path("contradictions.edges[0].node")
			.entity(Map.class)
			.get();
	}

}
