package org.clew.evidence;

import java.time.Duration;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.clew.Neo4jTest;
import org.clew.graph.Found;
import org.clew.graph.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Uses, evidence and adverse events of the seed, as a client sees them.
 */
@Neo4jTest
class EvidenceTests {

	private static final String HYDRALAZINE = "CHEMBL.COMPOUND:CHEMBL276832";

	private static final String GEMTUZUMAB_OZOGAMICIN = "CHEMBL.COMPOUND:CHEMBL1201506";

	private static final String IMATINIB = "CHEMBL.COMPOUND:CHEMBL941";

	private GraphQlTester graphQl;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private Uses uses;

	@Autowired
	private AdverseEventReports reports;

	/**
	 * The first of a kind of statement is planned, which takes long on a busy machine.
	 */
	@Autowired
	void setTester(GraphQlTester tester) {
		this.graphQl = tester.mutate().responseTimeout(Duration.ofSeconds(60)).build();
	}

	@Test
	void definesTheFiveBasesAndTheUnspecified() {
		Response response = query("{ bases { basis code definition statedBy { source { name } } } }");
		response.path("bases[*].basis").entityList(Basis.class).isEqualTo(List.of(Basis.values()));
		response.path("bases[*].code").entityList(Integer.class).containsExactly(1, 2, 3, 4, 5, 6);
		response.path("bases[*].statedBy[0].source.name").entityList(String.class).hasSize(6);
	}

	@Test
	void tellsAllThatAUseIsAbout() {
		Response response = query(
				"""
						{ uses(filter: {drug: "CHEMBL.COMPOUND:CHEMBL3286830", disease: "MONDO:0015798"}) { edges { node {
						    row effect stance bases adverseEventStatus asReported { disease } drugs { name } diseases { name }
						    alterations { name } study { publication { reference } } adverseEvents { event { name } grade { text } }
						    statedBy { source { id } statement } } } } }""");
		response.path("uses.edges[0].node").matchesJson("""
				{"row": 15, "effect": "SYMPTOMS_IMPROVED", "stance": "SUPPORTS", "bases": ["MECHANISM"],
				 "adverseEventStatus": "REPORTED", "asReported": {"disease": "Inflammatory myofibroblastic tumour"},
				 "drugs": [{"name": "Lorlatinib"}], "diseases": [{"name": "inflammatory myofibroblastic tumor"}],
				 "alterations": [{"name": "TPM4-ALK fusion"}], "study": {"publication": {"reference": 44}}}""");
		response.path("uses.edges[0].node.adverseEvents[*].grade.text")
			.entityList(String.class)
			.containsExactly("3", "1", "1", "1", "2");
		response.path("uses.edges[0].node.statedBy[0].source.id").entity(String.class).isEqualTo("clew:scoping-review");
	}

	@ParameterizedTest
	@ValueSource(strings = { "effect: [CURED]", "basis: [PRECLINICAL]", "ageGroup: [FROM_0_TO_8]", "minimumGrade: 3",
			"year: {min: 2022}", "country: [\"IT\"]", "adverseEventStatus: [NOT_STATED]",
			"and: [{basis: [MECHANISM]}, {effect: [CURED]}]", "or: [{basis: [PRECLINICAL]}, {minimumGrade: 5}]",
			"target: \"HGNC:6342\"", "disease: \"MONDO:0005070\"" })
	void splitsAllUsesByAFilterAndItsOpposite(String filter) {
		int all = count("");
		int some = count(filter);
		assertThat(some).isBetween(1, all - 1);
		assertThat(count("not: {%s}".formatted(filter))).isEqualTo(all - some);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			effect: [CURED]                                      | 4
			or: [{effect: [CURED]}, {effect: [WORSENED]}]        | 5
			effect: [CURED], basis: [PRECLINICAL]                | 1
			basis: [PRECLINICAL, SIMILAR_INDICATION]             | 5
			study: "clew:zhu-2017-nivolumab", minimumGrade: 5    | 1
			year: {equals: 1995}                                 | 1
			ids: ["clew:zhu-2017-nivolumab/use-1"]               | 1
			""")
	void findsTheUsesThatAFilterMeans(String filter, int expected) {
		assertThat(count(filter)).isEqualTo(expected);
	}

	@Test
	void findsUsesOfACombinationByItsPart() {
		query("{ uses(filter: {drug: \"%s\"}) { edges { node { drugs { name } } } } }".formatted(HYDRALAZINE))
			.path("uses.edges[*].node.drugs[*].name")
			.entityList(String.class)
			.containsExactly("Hydralazine/valproate");
	}

	@Test
	void rejectsAGradeThatDoesNotExist() {
		this.graphQl.document("{ uses(filter: {minimumGrade: 6}) { totalCount } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.extracting((error) -> error.getExtensions().get("field"))
				.isEqualTo("filter.minimumGrade"));
	}

	@Test
	void ordersUsesByRow() {
		query("{ uses(orderBy: {field: ROW, direction: DESC}, first: 3) { edges { node { row } } } }")
			.path("uses.edges[*].node.row")
			.entityList(Integer.class)
			.containsExactly(46, 45, 44);
	}

	@Test
	void showsTheWorstAdverseEventsOfADrugFirst() {
		Found<AdverseEventReport> found = this.reports
			.ofDrugs(List.of(GEMTUZUMAB_OZOGAMICIN), new Slice(100, false, null))
			.getOrDefault(GEMTUZUMAB_OZOGAMICIN, Found.none());
		assertThat(found.items()).hasSize(found.total())
			.extracting((item) -> (item.item().grade() != null) ? item.item().grade().highest() : 0)
			.isSortedAccordingTo((one, other) -> other - one)
			.startsWith(5);
	}

	@Test
	void takesAnOpenRangeOfGradesAtItsLowerEnd() {
		query("{ drug(id: \"%s\") { adverseEvents { edges { node { grade { text } } } } } }".formatted(IMATINIB))
			.path("drug.adverseEvents.edges[*].node.grade.text")
			.entityList(String.class)
			.containsExactly("3–4", "≥ 3", "≥ 3", "≥ 3", "≤ 2", "≤ 2");
		query("{ uses(filter: {drug: \"%s\", minimumGrade: 5}) { totalCount } }".formatted(IMATINIB))
			.path("uses.totalCount")
			.entity(Integer.class)
			.isEqualTo(0);
	}

	@Test
	void pagesThroughAdverseEventsOfOneGrade() {
		String document = "{ drug(id: \"%s\") { adverseEvents(first: 2%s) { pageInfo { endCursor }"
				+ " edges { node { grade { text } event { name } } } } } }";
		Response page = query(document.formatted(GEMTUZUMAB_OZOGAMICIN, ""));
		String cursor = page.path("drug.adverseEvents.pageInfo.endCursor").entity(String.class).get();
		page.path("drug.adverseEvents.edges[*].node.event.name")
			.entityList(String.class)
			.containsExactly("AML", "Disease progression");
		query(document.formatted(GEMTUZUMAB_OZOGAMICIN, ", after: \"" + cursor + "\""))
			.path("drug.adverseEvents.edges[0].node.event.name")
			.entity(String.class)
			.isEqualTo("Intracranial hemorrhage");
	}

	@Test
	void listsUsesForSeveralDrugsAtOnce() {
		assertThat(this.uses.ofDrugs(List.of(IMATINIB, GEMTUZUMAB_OZOGAMICIN), new Slice(2, false, null)))
			.extractingFromEntries((entry) -> entry.getKey() + " " + entry.getValue().total())
			.containsExactlyInAnyOrder(IMATINIB + " 3", GEMTUZUMAB_OZOGAMICIN + " 2");
	}

	@Test
	void tellsAllThatEvidenceIsAbout() {
		Response response = query("""
				{ drug(id: "%s") { evidence(first: 100) { totalCount edges { node { stance basis level drugs { id }
				    diseases { name } targets { symbol } alterations { name } study { title }
				    statedBy { source { id } } } } } } }""".formatted(IMATINIB));
		int all = response.path("drug.evidence.totalCount").entity(Integer.class).get();
		response.path("drug.evidence.edges[*].node.study.title").entityList(String.class).hasSize(all);
		response.path("drug.evidence.edges[*].node.stance").entityList(Stance.class).contains(Stance.OPPOSES);
		response.path("drug.evidence.edges[*].node.drugs[*].id").entityList(String.class).contains(IMATINIB);
	}

	@Test
	void runsTheSameStatementsForAPageOfAnySize() {
		String document = """
				{ uses(first: %d) { edges { node { bases study { uses { totalCount } } alterations { name }
				    adverseEvents { event { name reports(first: 2) { totalCount } } use { id } }
				    diseases { uses { totalCount } evidence { totalCount } }
				    drugs { adverseEvents { totalCount } uses { totalCount edges { node { bases } } } } } } } }""";
		double few = statements(document.formatted(20));
		assertThat(statements(document.formatted(40))).as("what is in memory is not read again")
			.isBetween(few - 2, few);
	}

	private double statements(String document) {
		double before = this.meters.counter("clew.cypher.statements").count();
		query(document);
		return this.meters.counter("clew.cypher.statements").count() - before;
	}

	private int count(String filter) {
		return query("{ uses(filter: {%s}) { totalCount } }".formatted(filter)).path("uses.totalCount")
			.entity(Integer.class)
			.get();
	}

	private Response query(String document) {
		Response response = this.graphQl.document(document).execute();
		response.errors().verify();
		return response;
	}

}
