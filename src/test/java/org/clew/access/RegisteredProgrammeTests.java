package org.clew.access;

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
 * Tests for what the API says of programmes from a register.
 */
@Neo4jTest
class RegisteredProgrammeTests {

	private static final String WRITE = """
			MATCH (drug:Drug {id: 'CHEMBL.COMPOUND:CHEMBL3286830'}), (disease:Disease {id: 'MONDO:0015798'})
			CREATE (full:AccessProgramme:Entity {own} id: 'CLINICALTRIALS:NCT99000011', name: 'Full', types: ['INDIVIDUAL', 'COSMIC'], status: 'AVAILABLE',
			  contacts: ['A. Person; 555-0100; a@example.org'], minimumAge: '12 Years', sex: 'ALL', standardAges: ['CHILD', 'ADULT', 'OLDER_ADULT'],
			  eligibilityCriteria: 'Refractory', siteCountries: ['US'], siteCounts: [2], lastUpdateDate: '2026-02'})-[:OFFERS]->(drug)
			CREATE (full)-[:IN_DISEASE]->(disease)
			CREATE (bare:AccessProgramme:Entity {own} id: 'CLINICALTRIALS:NCT99000012', name: 'Bare', status: 'HIDDEN', statusAsReported: 'Hidden'})-[:OFFERS]->(drug)
			CREATE (trial:Study:Entity {own} id: 'CLINICALTRIALS:NCT99000013', name: 'Trial', title: 'Trial', design: 'INTERVENTIONAL'})-[:HAS_EXPANDED_ACCESS]->(full)
			""";

	private static final String READ = """
			query ($id: ID!) {
			  node(id: $id) { ... on AccessProgramme {
			    types status statusAsReported contacts lastUpdateDate eligibility { minimumAge sex criteria } sites { country count }
			    completeness { contact eligibility site score } trials { nodes { id } }
			  } }
			}
			""";

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private OwnNodes own;

	@BeforeEach
	void write() {
		this.own = new OwnNodes(this.driver, "RegisteredProgrammeTests");
		this.own.write(WRITE);
	}

	@AfterEach
	void delete() {
		this.own.delete();
	}

	@Test
	void saysWhomToAskAndWhomItTakes() {
		assertThat(read("NCT99000011")).extracting("contacts", "eligibility.minimumAge", "types", "trials.nodes")
			.asString()
			.isEqualTo(
					"[[A. Person; 555-0100; a@example.org], 12 Years, [INDIVIDUAL], [{id=CLINICALTRIALS:NCT99000013}]]");
	}

	@Test
	void saysHowCompleteTheRecordIs() {
		assertThat(read("NCT99000011")).containsEntry("completeness",
				Map.of("contact", true, "eligibility", true, "site", true, "score", 1.0));
		assertThat(read("NCT99000012"))
			.containsEntry("completeness", Map.of("contact", false, "eligibility", false, "site", false, "score", 0.0))
			.containsEntry("status", "UNKNOWN")
			.containsEntry("statusAsReported", "Hidden");
	}

	@Test
	void isFoundFromTheTrialThatPointsToIt() {
		this.graphQl.document("{ study(id: \"NCT99000013\") { expandedAccess { id } } }")
			.execute()
			.path("study.expandedAccess[*].id")
			.entityList(String.class)
			.containsExactly("CLINICALTRIALS:NCT99000011");
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> read(String id) {
		return this.graphQl.document(READ).variable("id", id).execute().path("node").entity(Map.class).get();
	}

}
