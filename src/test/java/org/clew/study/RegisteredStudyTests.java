package org.clew.study;

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
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for what the API says of studies from a register.
 */
@Neo4jTest
class RegisteredStudyTests {

	private static final String WRITE = """
			MATCH (drug:Drug {id: 'CHEMBL.COMPOUND:CHEMBL3286830'}), (other:Drug {id: 'CHEMBL.COMPOUND:CHEMBL601719'}),
			  (disease:Disease {id: 'MONDO:0015798'})
			CREATE (study:Study:Entity {own} id: 'CLINICALTRIALS:NCT99000001', name: 'Lorlatinib', title: 'Lorlatinib', officialTitle: 'A Phase 2 Study of Lorlatinib',
			  design: 'INTERVENTIONAL', phases: ['PHASE1', 'PHASE7'], status: 'DREAMING', statusAsReported: 'Dreaming', whyStopped: 'Slow accrual', enrollment: 12,
			  minimumAge: '6 Months', maximumAge: '17 Years', minimumAgeYears: 0.5, maximumAgeYears: 17.0, standardAges: ['CHILD', 'ANCIENT'], sex: 'ALL',
			  eligibilityCriteria: 'Inclusion: a child', siteCountries: ['US', 'DE'], siteCounts: [3, 1], lastUpdateDate: '2026-01-02'})
			CREATE (study)-[:TESTS {role: 'EXPERIMENTAL', arms: ['A'], asReported: ['Drug: Lorlatinib (PF-06463922)'], confidence: 0.9, matchedBy: 'OUTSIDE_PARENTHESIS',
			  sources: ['clew:civic'], statements: ['arms'], publications: [''], knowledgeLevels: ['KNOWLEDGE_ASSERTION'], agentTypes: ['MANUAL_AGENT']}]->(drug)
			CREATE (study)-[:TESTS {role: 'SUBTLE', asReported: 'Crizotinib'}]->(other)
			CREATE (study)-[:STUDIES {asReported: 'IMT', confidence: 1.0}]->(disease)
			CREATE (study)-[:HAS_ARM]->(:Arm {own} label: 'A', type: 'EXPERIMENTAL', description: 'gets it', interventions: ['Drug: Lorlatinib (PF-06463922)']})
			CREATE (study)-[:HAS_ARM]->(:Arm {own} label: 'B', type: 'SOMETHING'})
			CREATE (study)-[:NAMES]->(:UnmatchedName {own} id: 'x', text: 'Dragon balm', type: 'Drug', reason: 'AMBIGUOUS'})
			CREATE (stopped:Study:Entity {own} id: 'CLINICALTRIALS:NCT99000002', name: 'Stopped', status: 'TERMINATED'})
			""";

	private static final String READ = """
			query ($id: ID!) {
			  study(id: $id) {
			    title officialTitle design phases status statusAsReported whyStopped stopReason enrollment lastUpdateDate
			    eligibility { minimumAge maximumAge minimumAgeYears maximumAgeYears standardAges sex criteria }
			    sites { country count }
			    arms { label type description interventions }
			    testedDrugs { drug { name } role arms asReported confidence matchedBy statedBy { source { id } } }
			    studiedDiseases { disease { id } asReported confidence }
			    unmatchedNames { text type reason }
			    expandedAccess { id }
			  }
			}
			""";

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private OwnNodes own;

	@BeforeEach
	void write() {
		this.own = new OwnNodes(this.driver, "RegisteredStudyTests");
		this.own.write(WRITE);
	}

	@AfterEach
	void delete() {
		this.own.delete();
	}

	@Test
	void givesWhatARegisterStates() {
		Map<String, Object> study = read("NCT99000001");
		assertThat(study).containsEntry("officialTitle", "A Phase 2 Study of Lorlatinib")
			.containsEntry("enrollment", 12)
			.containsEntry("stopReason", "INSUFFICIENT_ENROLLMENT")
			.containsEntry("lastUpdateDate", "2026-01-02")
			.containsEntry("sites", List.of(Map.of("country", "US", "count", 3), Map.of("country", "DE", "count", 1)));
		assertThat(study).extracting("eligibility.minimumAge", "eligibility.maximumAgeYears", "eligibility.criteria")
			.containsExactly("6 Months", 17.0, "Inclusion: a child");
	}

	@Test
	void readsWordsThatItDoesNotKnow() {
		Map<String, Object> study = read("NCT99000001");
		assertThat(study).containsEntry("status", "OTHER")
			.containsEntry("statusAsReported", "Dreaming")
			.containsEntry("phases", List.of("PHASE1", "OTHER"));
		assertThat(study).extracting("eligibility.standardAges").isEqualTo(List.of("CHILD"));
		assertThat(list(study, "arms")).extracting("type").containsExactly("EXPERIMENTAL", "OTHER");
		assertThat(read("NCT99000002")).containsEntry("title", "Stopped")
			.containsEntry("design", "UNSPECIFIED")
			.containsEntry("stopReason", "NOT_STATED")
			.containsEntry("eligibility", null);
	}

	@Test
	void saysWhatADrugIsToTheStudyAndUnderWhichName() {
		List<Map<String, Object>> tested = list(read("NCT99000001"), "testedDrugs");
		assertThat(tested).extracting("role", "confidence", "asReported")
			.containsExactlyInAnyOrder(tuple("EXPERIMENTAL", 0.9, List.of("Drug: Lorlatinib (PF-06463922)")),
					tuple("UNKNOWN", null, List.of("Crizotinib")));
		assertThat(tested).filteredOn((drug) -> drug.get("confidence") != null)
			.singleElement()
			.extracting("statedBy")
			.isEqualTo(List.of(Map.of("source", Map.of("id", "clew:civic"))));
	}

	@Test
	void keepsNamesThatMatchNothing() {
		assertThat(list(read("NCT99000001"), "unmatchedNames"))
			.containsExactly(Map.of("text", "Dragon balm", "type", "DRUG", "reason", "AMBIGUOUS"));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> read(String id) {
		return this.graphQl.document(READ).variable("id", id).execute().path("study").entity(Map.class).get();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> study, String field) {
		return (List<Map<String, Object>>) study.get(field);
	}

}
