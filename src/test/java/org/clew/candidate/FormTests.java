package org.clew.candidate;

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
import static org.assertj.core.api.Assertions.within;

/**
 * Tests for what is known of salts and other forms, and for names that were matched.
 */
@Neo4jTest
class FormTests {

	private static final String WRITE = """
			MATCH (disease:Disease {id: 'MONDO:0015798'})
			CREATE (base:Drug:Entity {own} id: 'TEST:BASE', name: 'Base', stage: 'PHASE_1'})
			CREATE (salt:Drug:Entity {own} id: 'TEST:SALT', name: 'Base mesylate', stage: 'APPROVAL', approved: true})
			CREATE (other:Drug:Entity {own} id: 'TEST:OTHER', name: 'Base chloride', stage: 'PHASE_2'})
			CREATE (salt)-[:FORM_OF {sources: ['clew:civic'], statements: ['parent'], publications: [''], knowledgeLevels: ['KNOWLEDGE_ASSERTION'], agentTypes: ['MANUAL_AGENT']}]->(base), (other)-[:FORM_OF]->(base)
			CREATE (both:Study:Entity {own} id: 'TEST:BOTH', name: 'Both', status: 'RECRUITING'})
			CREATE (both)-[:STUDIES]->(disease), (both)-[:TESTS {role: 'EXPERIMENTAL'}]->(base), (both)-[:TESTS {role: 'EXPERIMENTAL'}]->(salt)
			CREATE (harm:Study:Entity {own} id: 'TEST:HARM', name: 'Harm', status: 'TERMINATED', whyStopped: 'Unexpected toxicity'})
			CREATE (harm)-[:STUDIES {confidence: 0.9}]->(disease), (harm)-[:TESTS {role: 'EXPERIMENTAL', confidence: 0.7}]->(other)
			CREATE (report:Study:Entity {own} id: 'TEST:REPORT', name: 'Report', title: 'Report', design: 'UNSPECIFIED'})
			CREATE (report)-[:REPORTS]->(said:Evidence:Entity {own} id: 'TEST:EID', name: 'Said', level: 'C', significance: 'SENSITIVITY_RESPONSE', direction: 'SUPPORTS'})
			CREATE (said)-[:IN_DISEASE]->(disease), (said)-[:OF_DRUG]->(salt)
			CREATE (salt)-[:WITHDRAWN_AS]->(:Withdrawal:Entity {own} id: 'TEST:GONE', name: 'Gone', jurisdiction: 'US', reason: 'Harm'})
			""";

	private static final String ASK = """
			{ candidateDrugs(patient: {disease: "MONDO:0015798"}, first: 100%s) { edges { node {
			    drug { id } investigational
			    scoreComponents { terms { basis stance weight relationFactor nameConfidence value } }
			    reasons { basis stance summary form { id } thread { hops { from { id } relation to { id } } } }
			    trials { edges { node { study { id } } } }
			} } } }
			""";

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private OwnNodes own;

	@BeforeEach
	void write() {
		this.own = new OwnNodes(this.driver, "FormTests");
		this.own.write(WRITE);
	}

	@AfterEach
	void delete() {
		this.own.delete();
	}

	@Test
	void tellsWhatIsKnownOfASaltInTheRowOfItsParent() {
		assertThat(ask("")).filteredOn((row) -> id(row, "drug").startsWith("TEST:"))
			.extracting((row) -> id(row, "drug"))
			.containsExactly("TEST:BASE");
		assertThat(reasons()).anySatisfy((reason) -> {
			assertThat(reason).containsEntry("basis", "CASE_REPORT");
			assertThat(id(reason, "form")).isEqualTo("TEST:SALT");
			assertThat(String.valueOf(reason.get("summary")))
				.isEqualTo("Said (CIViC level C); that is about Base mesylate, a form of it.");
			assertThat(String.valueOf(reason.get("thread")))
				.endsWith("{from={id=TEST:EID}, relation=OF_DRUG, to={id=TEST:SALT}}, "
						+ "{from={id=TEST:SALT}, relation=FORM_OF, to={id=TEST:BASE}}]}");
		});
	}

	@Test
	void countsATrialOfParentAndSaltOnce() {
		assertThat(reasons()).filteredOn((reason) -> String.valueOf(reason.get("summary")).contains("Both"))
			.singleElement()
			.satisfies((reason) -> assertThat(reason).containsEntry("form", null));
	}

	@Test
	void setsFailuresOfAFormAgainstItsParent() {
		assertThat(reasons()).filteredOn((reason) -> "OPPOSES".equals(reason.get("stance")))
			.extracting((reason) -> id(reason, "form"))
			.containsExactlyInAnyOrder("TEST:OTHER", "TEST:SALT");
	}

	@Test
	void discountsWhatRestsOnAMatchedName() {
		List<Map<String, Object>> terms = terms();
		assertThat(terms).filteredOn((term) -> "SUPPORTS".equals(term.get("stance")))
			.isNotEmpty()
			.extracting("nameConfidence")
			.containsOnly(1.0);
		this.driver.executableQuery("""
				MATCH (:Study {id: 'TEST:BOTH'})-[tests:TESTS]->()
				SET tests.confidence = 0.7
				""").execute();
		assertThat(terms()).filteredOn((term) -> "CLINICAL_TRIAL SUPPORTS".equals(side(term)))
			.singleElement()
			.satisfies((term) -> {
				assertThat(term).containsEntry("nameConfidence", 0.7);
				assertThat((Double) term.get("value"))
					.isCloseTo(0.7 * (Double) term.get("weight") * (Double) term.get("relationFactor"), within(1e-9));
			});
	}

	@Test
	void asksAllFormsForApprovalStageAndTrials() {
		assertThat(row("")).containsEntry("investigational", false);
		assertThat(String.valueOf(row("").get("trials"))).contains("TEST:BOTH").contains("TEST:HARM");
		assertThat(row(", filter: {stage: [APPROVAL]}")).isNotNull();
		assertThat(ask(", filter: {investigationalOnly: true}")).extracting((row) -> id(row, "drug"))
			.doesNotContain("TEST:BASE");
	}

	@Test
	void findsTheRowByAnyForm() {
		assertThat(row(", filter: {drug: [\"TEST:OTHER\"]}")).isNotNull();
	}

	private static String side(Map<String, Object> term) {
		return term.get("basis") + " " + term.get("stance");
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> terms() {
		Map<String, Object> components = (Map<String, Object>) row("").get("scoreComponents");
		return (List<Map<String, Object>>) components.get("terms");
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> reasons() {
		return (List<Map<String, Object>>) row("").get("reasons");
	}

	private Map<String, Object> row(String filter) {
		return ask(filter).stream().filter((row) -> id(row, "drug").equals("TEST:BASE")).findFirst().orElseThrow();
	}

	private static String id(Map<String, Object> holder, String field) {
		return (holder.get(field) instanceof Map<?, ?> record) ? String.valueOf(record.get("id")) : "";
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> ask(String filter) {
		return (List<Map<String, Object>>) (List<?>) this.graphQl.document(ASK.formatted(filter))
			.execute()
			.path("candidateDrugs.edges[*].node")
			.entityList(Map.class)
			.get();
	}

}
