package org.clew.candidate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clew.Neo4jTest;
import org.clew.OwnNodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for candidates from imported trials, programmes and evidence.
 */
@Neo4jTest
class RegisteredCandidateTests {

	private static final String WRITE = """
			MATCH (disease:Disease {id: 'MONDO:0015798'}), (civic:Source {id: 'clew:civic'})
			CREATE (far:Disease:Entity {own} id: 'TEST:FAR', name: 'Far disease', informationContent: 1.0})
			WITH disease, far
			UNWIND [
			  {drug: 'RECRUITS', status: 'RECRUITING', role: 'EXPERIMENTAL', lowest: '6 Years', highest: '17 Years', country: 'DE'},
			  {drug: 'ADULTS', status: 'RECRUITING', role: 'EXPERIMENTAL', lowest: '18 Years', country: 'US'},
			  {drug: 'AGELESS', status: 'RECRUITING', role: 'EXPERIMENTAL', country: 'FR'},
			  {drug: 'TOXIC', status: 'TERMINATED', role: 'EXPERIMENTAL', why: 'Unexpected toxicity'},
			  {drug: 'FUTILE', status: 'SUSPENDED', role: 'EXPERIMENTAL', why: 'No words that rules know', stop: 'NEGATIVE'},
			  {drug: 'SLOW', status: 'TERMINATED', role: 'EXPERIMENTAL', why: 'Slow accrual.'},
			  {drug: 'SILENT', status: 'TERMINATED', role: 'EXPERIMENTAL'},
			  {drug: 'WITHDRAWN', status: 'WITHDRAWN', role: 'EXPERIMENTAL', why: 'No funding'},
			  {drug: 'FEARED', status: 'WITHDRAWN', role: 'EXPERIMENTAL', why: 'Safety concerns in another trial'},
			  {drug: 'COMPARED', status: 'COMPLETED', role: 'COMPARATOR'},
			  {drug: 'BESIDE', status: 'COMPLETED', role: 'BACKGROUND'},
			  {drug: 'UNSURE', status: 'DREAMING', role: 'UNKNOWN'}
			] AS one
			CREATE (drug:Drug:Entity {own} id: 'TEST:' + one.drug, name: one.drug, stage: 'MYSTERY', type: 'MAGIC'})
			CREATE (study:Study:Entity {own} id: 'TEST:TRIAL-' + one.drug, name: 'Trial of ' + one.drug, title: 'Trial', design: 'INTERVENTIONAL',
			  status: one.status, whyStopped: one.why, stopReason: one.stop, minimumAge: one.lowest, maximumAge: one.highest, siteCountries: [country IN [one.country] WHERE country IS NOT NULL], siteCounts: [1]})
			CREATE (study)-[:TESTS {role: one.role, sources: ['clew:drup'], statements: [''], publications: [''], knowledgeLevels: ['KNOWLEDGE_ASSERTION'], agentTypes: ['MANUAL_AGENT']}]->(drug)
			CREATE (study)-[:STUDIES]->(disease)
			""";

	private static final String WRITE_MORE = """
			MATCH (disease:Disease {id: 'MONDO:0015798'}), (far:Disease {id: 'TEST:FAR'}), (study:Study {id: 'TEST:TRIAL-RECRUITS'}),
			  (toxic:Drug {id: 'TEST:TOXIC'}), (drug:Drug {id: 'TEST:RECRUITS'}), (slow:Drug {id: 'TEST:SLOW'}), (adults:Drug {id: 'TEST:ADULTS'})
			CREATE (study)-[:STUDIES]->(far), (study)-[:TESTS {role: 'COMPARATOR'}]->(toxic)
			CREATE (:Study:Entity {own} id: 'TEST:TRIAL-2', name: 'Second trial', status: 'RECRUITING'})-[:TESTS {role: 'EXPERIMENTAL'}]->(drug)
			CREATE (old:Study:Entity {own} id: 'TEST:TRIAL-3', name: 'Third trial', status: 'COMPLETED'})-[:TESTS {role: 'EXPERIMENTAL'}]->(drug)
			CREATE (old)-[:STUDIES]->(disease)
			CREATE (elsewhere:Study:Entity {own} id: 'TEST:TRIAL-4', name: 'Fourth trial', status: 'RECRUITING'})-[:TESTS {role: 'EXPERIMENTAL'}]->(drug)
			CREATE (elsewhere)-[:STUDIES]->(far)
			CREATE (open:AccessProgramme:Entity {own} id: 'TEST:OPEN', name: 'Open', status: 'AVAILABLE', minimumAge: '2 Years', jurisdictions: ['EU'], contacts: ['x']})-[:OFFERS]->(slow)
			CREATE (open)-[:IN_DISEASE]->(disease)
			CREATE (over:AccessProgramme:Entity {own} id: 'TEST:OVER', name: 'Over', status: 'NO_LONGER_AVAILABLE'})-[:OFFERS]->(slow)
			CREATE (report:Study:Entity {own} id: 'TEST:REPORT', name: 'Report', title: 'Report', design: 'UNSPECIFIED'})
			CREATE (report)-[:REPORTS]->(weak:Evidence:Entity {own} id: 'TEST:EID-1', name: 'Weak', summary: 'Responds.', level: 'B', significance: 'SENSITIVITYRESPONSE', direction: 'SUPPORTS', combination: 'COMBINATION'})
			CREATE (weak)-[:IN_DISEASE]->(disease), (weak)-[:OF_DRUG {sources: ['clew:civic'], statements: [''], publications: [''], knowledgeLevels: ['KNOWLEDGE_ASSERTION'], agentTypes: ['MANUAL_AGENT']}]->(adults), (weak)-[:OF_DRUG]->(slow)
			CREATE (report)-[:REPORTS]->(odd:Evidence:Entity {own} id: 'TEST:EID-2', name: 'Odd', level: 'C', significance: 'BETTER_OUTCOME', direction: 'SUPPORTS'})
			CREATE (odd)-[:IN_DISEASE]->(disease), (odd)-[:OF_DRUG]->(adults)
			CREATE (report)-[:REPORTS]->(bad:Evidence:Entity {own} id: 'TEST:EID-3', name: 'Bad', level: 'D', significance: 'SENSITIVITY_RESPONSE', direction: 'DOES_NOT_SUPPORT'})
			CREATE (bad)-[:IN_DISEASE]->(disease), (bad)-[:OF_DRUG]->(adults)
			CREATE (used:Use:Entity {own} id: 'TEST:USE', name: 'Use', effect: 'CURED', stance: 'SUPPORTS', adverseEventStatus: 'REPORTED', worstGrade: 4})-[:OF_DRUG]->(adults)
			CREATE (event:AdverseEvent:Entity {own} id: 'TEST:EVENT', name: 'Event'})
			CREATE (report)-[:REPORTS]->(used), (used)-[:HAD_EVENT {grade: '4', lowestGrade: 4, highestGrade: 4, worstGrade: 4, ctcaeVersion: '4.0', position: 1}]->(event)
			CREATE (used)-[:HAD_EVENT {grade: '3', lowestGrade: 3, highestGrade: 3, worstGrade: 3, ctcaeVersion: '5.0', position: 2}]->(event)
			""";

	private static final String ASK = """
			query ($patient: PatientInput!, $filter: CandidateFilter) {
			  candidateDrugs(patient: $patient, filter: $filter, first: 100) { edges { node {
			    drug { id stage type }
			    score worstGrade ctcaeVersions gradeNote
			    reasons { basis stance summary }
			    trials { totalCount edges { node { study { id } status open admitsAge relation roles } } }
			    programmes { totalCount edges { node { programme { id } status admitsAge relation completeness { contact site } } } }
			  } } }
			}
			""";

	private static final Map<String, Object> CHILD = Map.of("disease", "MONDO:0015798", "ageYears", 9);

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private OwnNodes own;

	@BeforeEach
	void write() {
		this.own = new OwnNodes(this.driver, "RegisteredCandidateTests");
		this.own.write(WRITE);
		this.own.write(WRITE_MORE);
	}

	@AfterEach
	void delete() {
		this.own.delete();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					RECRUITS | SUPPORTS | and not which for which
					TOXIC    | OPPOSES  | stopped: Unexpected toxicity.
					FUTILE   | OPPOSES  | stopped: No words that rules know.
					SLOW     | NEUTRAL  | stopped: Slow accrual (which speaks neither for nor against the drug).
					SILENT   | NEUTRAL  | stopped, and its record does not say why (which speaks neither
					FEARED   | NEUTRAL  | withdrawn before anybody took part: Safety concerns in another trial (which speaks neither
					UNSURE   | SUPPORTS | whether it tests the drug or compares with it, its record does not say
					""")
	void readsATrialByHowItWent(String drug, String stance, String summary) {
		assertThat(trialReasons(drug)).singleElement().satisfies((reason) -> {
			assertThat(reason).containsEntry("stance", stance);
			assertThat(String.valueOf(reason.get("summary"))).startsWith("Tested in ").contains(summary);
		});
	}

	@ParameterizedTest
	@CsvSource({ "WITHDRAWN", "COMPARED", "BESIDE" })
	void countsNoDrugAsTriedThatNobodyTested(String drug) {
		assertThat(ask(CHILD, Map.of())).doesNotContainKey("TEST:" + drug);
	}

	@Test
	void letsOneTrialStandForAllThatSayTheSame() {
		assertThat(trialReasons("RECRUITS")).singleElement()
			.satisfies((reason) -> assertThat(String.valueOf(reason.get("summary"))).startsWith("Tested in ")
				.contains("Trial of RECRUITS")
				.endsWith("; and 1 more like it, see `trials`."));
	}

	@Test
	void listsTheTrialsOfADrugThoseFirstThatTakePatients() {
		assertThat(nodes(candidate("RECRUITS"), "trials"))
			.extracting("study.id", "status", "open", "admitsAge", "relation")
			.extracting((values) -> values.toList().toString())
			.containsExactly("[TEST:TRIAL-RECRUITS, RECRUITING, true, YES, EXACT]",
					"[TEST:TRIAL-2, RECRUITING, true, NOT_STATED, NONE]",
					"[TEST:TRIAL-3, COMPLETED, false, NOT_STATED, EXACT]");
		assertThat(nodes(candidate("TOXIC"), "trials")).extracting("study.id", "roles")
			.extracting((values) -> values.toList().toString())
			.containsExactly("[TEST:TRIAL-RECRUITS, [COMPARATOR]]", "[TEST:TRIAL-TOXIC, [EXPERIMENTAL]]");
		assertThat(nodes(candidate("ADULTS"), "trials")).extracting("admitsAge").containsExactly("NO");
	}

	@Test
	void listsTheProgrammesOfADrugOpenOnesFirst() {
		assertThat(nodes(candidate("SLOW"), "programmes"))
			.extracting("programme.id", "status", "admitsAge", "relation", "completeness")
			.extracting((values) -> values.toList().toString())
			.containsExactly("[TEST:OPEN, AVAILABLE, YES, EXACT, {contact=true, site=true}]",
					"[TEST:OVER, NO_LONGER_AVAILABLE, NOT_STATED, NONE, {contact=false, site=false}]");
	}

	@Test
	void statesNoAdmissionWithoutAnAge() {
		Map<String, Map<String, Object>> all = ask(Map.of("disease", "MONDO:0015798"), Map.of());
		assertThat(nodes(all.get("TEST:RECRUITS"), "trials")).extracting("admitsAge").containsOnly("NOT_STATED");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			admitsAge: true                                            | RECRUITS AGELESS SLOW
			admitsAge: false                                           | ADULTS TOXIC FUTILE SILENT FEARED UNSURE
			admitsAge: true, jurisdiction: "de"                        | RECRUITS SLOW
			admitsAge: true, jurisdiction: "EU"                        | RECRUITS AGELESS SLOW
			jurisdiction: "US"                                         | ADULTS
			accessStatus: [AVAILABLE]                                  | SLOW
			accessStatus: [NO_LONGER_AVAILABLE], jurisdiction: "DE"    |
			evidenceLevel: [B]                                         | ADULTS SLOW
			evidenceLevel: [A]                                         |
			source: ["clew:civic"]                                     | ADULTS
			evidenceLevel: [B], admitsAge: true                        | SLOW
			drug: ["TEST:SLOW", "TEST:ADULTS"]                         | ADULTS SLOW
			drug: ["TEST:SLOW", "TEST:ADULTS"], evidenceLevel: [A]     |
			""")
	void hidesWhatTheFilterDoesNotAdmit(String filter, String drugs) {
		List<String> names = this.graphQl.document("""
				{ candidateDrugs(patient: {disease: "MONDO:0015798", ageYears: 9}, filter: {%s}, first: 100) {
				    edges { node { drug { id } } } } }
				""".formatted(filter))
			.execute()
			.path("candidateDrugs.edges[*].node.drug.id")
			.entityList(String.class)
			.get();
		assertThat(names).filteredOn((id) -> id.startsWith("TEST:"))
			.extracting((id) -> id.substring("TEST:".length()))
			.containsExactlyInAnyOrder((drugs == null) ? new String[0] : drugs.split(" "));
	}

	@Test
	void changesNoScoreByFiltering() {
		Map<String, Map<String, Object>> all = ask(CHILD, Map.of());
		Map<String, Map<String, Object>> some = ask(CHILD, Map.of("admitsAge", true));
		assertThat(some).isNotEmpty().allSatisfy((id, drug) -> assertThat(drug).isEqualTo(all.get(id)));
	}

	@Test
	void keepsCombinationsTogether() {
		assertThat(summaries("ADULTS")).anySatisfy((summary) -> assertThat(summary)
			.isEqualTo("Responds (CIViC level B); seen with SLOW given as well, and not with this drug alone."));
	}

	@Test
	void readsEvidenceByLevelSignificanceAndDirection() {
		assertThat(reasons("ADULTS")).extracting("basis", "stance", "summary")
			.extracting((values) -> values.toList().toString())
			.contains("[CASE_REPORT, NEUTRAL, Odd (CIViC level C).]", "[PRECLINICAL, OPPOSES, Bad (CIViC level D).]");
	}

	@Test
	void saysWhichVersionsOfGradesItCompares() {
		assertThat(candidate("ADULTS")).extracting("worstGrade", "ctcaeVersions", "gradeNote")
			.containsExactly(4, List.of("4.0", "5.0"), "Compares grades of CTCAE 4.0 and 5.0 by their number; versions"
					+ " draw the line between grades differently.");
		this.graphQl.document("""
				{ candidateDrugs(patient: {disease: "MONDO:0015798"}, filter: {minimumGrade: 4}) { gradeNote } }
				""")
			.execute()
			.path("candidateDrugs.gradeNote")
			.entity(String.class)
			.satisfies((note) -> assertThat(note).contains("4.0 and 5.0"));
	}

	@Test
	void readsWordsThatItDoesNotKnow() {
		assertThat(candidate("UNSURE")).extracting("drug.stage", "drug.type").containsExactly("UNKNOWN", "UNKNOWN");
	}

	@Test
	void asksForAnAgeToFilterBy() {
		this.graphQl.document("""
				{ candidateDrugs(patient: {disease: "MONDO:0015798"}, filter: {admitsAge: true}) { totalCount } }
				""").execute().errors().satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
			assertThat(error.getExtensions())
				.containsAllEntriesOf(Map.of("code", "INVALID_ARGUMENT", "field", "filter.admitsAge"));
			assertThat(error.getMessage()).contains("a patient with ageYears");
		}));
	}

	private Map<String, Object> candidate(String drug) {
		return ask(CHILD, Map.of()).get("TEST:" + drug);
	}

	private List<Map<String, Object>> trialReasons(String drug) {
		return reasons(drug).stream()
			.filter((reason) -> String.valueOf(reason.get("summary")).startsWith("Tested in "))
			.toList();
	}

	private List<String> summaries(String drug) {
		return reasons(drug).stream().map((reason) -> String.valueOf(reason.get("summary"))).toList();
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> reasons(String drug) {
		return (List<Map<String, Object>>) candidate(drug).get("reasons");
	}

	@SuppressWarnings("unchecked")
	private static List<Object> nodes(Map<String, Object> candidate, String connection) {
		Map<String, Object> page = (Map<String, Object>) candidate.get(connection);
		List<Map<String, Object>> edges = (List<Map<String, Object>>) page.get("edges");
		assertThat(page).containsEntry("totalCount", edges.size());
		return edges.stream().map((edge) -> edge.get("node")).toList();
	}

	@SuppressWarnings("unchecked")
	private Map<String, Map<String, Object>> ask(Map<String, Object> patient, Map<String, Object> filter) {
		Map<String, Map<String, Object>> drugs = new TreeMap<>();
		this.graphQl.document(ASK)
			.variable("patient", patient)
			.variable("filter", filter)
			.execute()
			.path("candidateDrugs.edges[*].node")
			.entityList(Map.class)
			.get()
			.forEach((drug) -> drugs.put(String.valueOf(((Map<?, ?>) drug.get("drug")).get("id")), drug));
		return drugs;
	}

}
