package org.clew.candidate;

import java.util.List;
import java.util.Map;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@code candidateDrugs} and {@code sharedTargetDrugs} as clients ask them.
 */
@Neo4jTest
class CandidateTests {

	private static final String CANDIDATES = """
			query($patient: PatientInput!, $filter: CandidateFilter, $orderBy: CandidateOrder, $first: Int, $after: String) {
			  candidateDrugs(patient: $patient, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
			    totalCount emptyBecause bands { band count } pageInfo { hasNextPage endCursor }
			    ignored { field text reason } understood { field reading }
			    nodes {
			      key name band approved investigational approvedForDisease
			      drugs { name approved }
			      labels { label { agency } conditions { kind } }
			      reasons(first: 1) { totalCount nodes { kind thread { hops { relation } } } }
			      safety { worstGrade }
			    }
			    testFirst(first: 60) { totalCount nodes { name band conditions { kind text } } }
			    whatToTestFor { nodes { name } }
			    pathways { jurisdiction }
			  }
			}""";

	private static final String TUMOUR = "MONDO:0015798";

	private static final Map<String, Object> TPM4_ALK = Map.of("disease", TUMOUR, "ageYears", 9, "alterations",
			List.of(Map.of("target", "HGNC:427", "name", "TPM4-ALK fusion")));

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void putsWhatIsLicensedForTheChildBeforeTheReportedCase() {
		Response answer = ask(TPM4_ALK, null);
		assertThat(names(answer).subList(0, 2)).containsExactly("Crizotinib", "Lorlatinib");
		assertThat(answer.path("candidateDrugs.nodes[*].band").entityList(String.class).get().subList(0, 2))
			.containsExactly("LICENSED", "REPORTED");
		answer.path("candidateDrugs.nodes[0].approvedForDisease").entity(Boolean.class).isEqualTo(true);
		answer.path("candidateDrugs.nodes[1].approvedForDisease").entity(Boolean.class).isEqualTo(false);
	}

	@Test
	void startsEachThreadAtThePatient() {
		assertThat(ask(TPM4_ALK, null).path("candidateDrugs.nodes[*].reasons.nodes[0].thread.hops[0].relation")
			.entityList(String.class)
			.get()).isNotEmpty().allMatch((relation) -> relation.startsWith("HAS_"));
	}

	@Test
	void saysWhatToTestForWhereNothingWasTested() {
		Response answer = ask(Map.of("disease", TUMOUR), null);
		assertThat(answer.path("candidateDrugs.testFirst.nodes[*].name").entityList(String.class).get())
			.contains("Crizotinib");
		assertThat(answer.path("candidateDrugs.whatToTestFor.nodes[*].name").entityList(String.class).get())
			.contains("ALK");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MONDO:0015798", "MONDO_0015798", "orphanet:178342", "ORPHA:178342",
			"inflammatory myofibroblastic tumor", "Inflammatory myofibroblastic tumour" })
	void takesTheDiseaseByCodeOrName(String disease) {
		ask(Map.of("disease", disease), null).path("candidateDrugs.understood[0].reading")
			.entity(String.class)
			.isEqualTo("inflammatory myofibroblastic tumor");
	}

	@ParameterizedTest
	@CsvSource({ "TPM4-ALK, TPM4-ALK fusion", "ALK::TPM4 fusion, TPM4-ALK fusion", "p.V600E, BRAF V600E",
			"BRAF wild type, NOT BRAF mutation" })
	void readsAlterationsAsTheyAreWritten(String written, String reading) {
		Map<String, Object> alteration = written.startsWith("p.") ? Map.of("name", written, "target", "BRAF")
				: Map.of("name", written);
		assertThat(ask(Map.of("alterations", List.of(alteration)), null).path("candidateDrugs.understood[*].reading")
			.entityList(String.class)
			.get()).contains(reading);
	}

	@Test
	void answersForWhatIsKnownAndNamesTheRest() {
		Response answer = ask(Map.of("disease", "no such disease", "targets", List.of("NOSUCHGENE"), "alterations",
				List.of(Map.of("name", "TPM4-ALK"), Map.of("name", "a funny change")), "phenotypes",
				List.of("HP:0001250"), "priorTherapies", List.of(Map.of("drug", "no such drug"))), null);
		assertThat(names(answer)).contains("Crizotinib");
		assertThat(answer.path("candidateDrugs.ignored[*].reason").entityList(String.class).get())
			.containsExactlyInAnyOrder("UNKNOWN_DISEASE", "UNKNOWN_GENE", "NOT_UNDERSTOOD", "UNKNOWN_DRUG",
					"NOT_USED_YET");
	}

	@Test
	void removesWhatANegativeTestCouldHaveSeen() {
		assertThat(ask(Map.of("disease", TUMOUR, "tests",
				List.of(Map.of("name", "Panel", "targets", List.of("ALK"), "sees",
						List.of("SEQUENCE", "FUSION", "COPY_NUMBER"), "otherwiseNegative", true))),
				null)
			.path("candidateDrugs.testFirst.nodes[?(@.name=='Crizotinib')].band")
			.entityList(String.class)
			.get()).doesNotContain("LICENSED");
	}

	@Test
	void keepsRowsAndReasonsWholeWhenFiltered() {
		Response whole = ask(TPM4_ALK, null);
		Response some = ask(TPM4_ALK, Map.of("basis", List.of("CASE_REPORT")));
		assertThat(names(some)).isNotEmpty().isSubsetOf(names(whole));
		some.path("candidateDrugs.nodes[0].reasons.totalCount")
			.entity(Integer.class)
			.isEqualTo(whole.path("candidateDrugs.nodes[0].reasons.totalCount").entity(Integer.class).get());
	}

	@Test
	void letsUnknownPassNeitherAsYesNorAsNo() {
		int all = ask(TPM4_ALK, null).path("candidateDrugs.totalCount").entity(Integer.class).get();
		int yes = names(ask(TPM4_ALK, Map.of("investigational", true))).size();
		int no = names(ask(TPM4_ALK, Map.of("investigational", false))).size();
		assertThat(yes + no).isLessThanOrEqualTo(all);
		assertThat(names(ask(TPM4_ALK, Map.of("maximumGrade", 5)))).contains("Lorlatinib").doesNotContain("Crizotinib");
		assertThat(names(ask(TPM4_ALK, Map.of("maximumGrade", 1)))).doesNotContain("Lorlatinib");
	}

	@Test
	void filtersReasonsOfARow() {
		this.graphQl.document("""
				query($patient: PatientInput!) {
				  candidateDrugs(patient: $patient, first: 2) { nodes {
				    labels: reasons(stance: [SUPPORTS], first: 1) { totalCount nodes { kind } pageInfo { hasNextPage } }
				    cases: reasons(basis: [CASE_REPORT]) { totalCount nodes { basis } }
				  } }
				}""")
			.variable("patient", TPM4_ALK)
			.execute()
			.path("candidateDrugs.nodes[1].cases.nodes[*].basis")
			.entityList(String.class)
			.satisfies((bases) -> assertThat(bases).isNotEmpty().containsOnly("CASE_REPORT"))
			.path("candidateDrugs.nodes[0].labels.pageInfo.hasNextPage")
			.entity(Boolean.class)
			.isEqualTo(true);
	}

	@Test
	void ranksSharedTargetsByTheTarget() {
		Response answer = this.graphQl.document("""
				query($patient: PatientInput!) {
				  sharedTargetDrugs(patient: $patient, first: 100) {
				    nodes { name reasons(first: 1) { nodes { kind directionMatch target { symbol } } } }
				  }
				}""").variable("patient", TPM4_ALK).execute();
		assertThat(answer.path("sharedTargetDrugs.nodes[*].name").entityList(String.class).get()).contains("Lorlatinib",
				"Crizotinib", "Alectinib", "Ceritinib", "Brigatinib");
		assertThat(answer.path("sharedTargetDrugs.nodes[*].reasons.nodes[0].kind").entityList(String.class).get())
			.containsOnly("MECHANISM");
		answer.path("sharedTargetDrugs.nodes[0].reasons.nodes[0].target.symbol").entity(String.class).isEqualTo("ALK");
	}

	@Test
	void pagesWithoutGapsOrRepetitions() {
		List<String> all = names(ask(TPM4_ALK, null));
		Response first = ask(TPM4_ALK, null, null, 4, null);
		Response second = ask(TPM4_ALK, null, null, 4,
				first.path("candidateDrugs.pageInfo.endCursor").entity(String.class).get());
		assertThat(names(first)).isEqualTo(all.subList(0, 4));
		assertThat(names(second)).isEqualTo(all.subList(4, 8));
	}

	@Test
	void ordersByNameWithoutLosingAny() {
		List<String> ordered = names(ask(TPM4_ALK, null, Map.of("field", "NAME", "direction", "DESC"), 30, null));
		assertThat(ordered).containsExactlyInAnyOrderElementsOf(names(ask(TPM4_ALK, null)))
			.isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
	}

	@Test
	void countsEachBand() {
		Response answer = ask(TPM4_ALK, null);
		assertThat(answer.path("candidateDrugs.bands[*].count")
			.entityList(Integer.class)
			.get()
			.stream()
			.mapToInt(Integer::intValue)
			.sum()).isEqualTo(answer.path("candidateDrugs.totalCount").entity(Integer.class).get());
	}

	@Test
	void givesTheRoutesOfTheJurisdictionAndThoseOfAnyOnce() {
		assertThat(ask(Map.of("disease", TUMOUR, "jurisdiction", "us"), null)
			.path("candidateDrugs.pathways[*].jurisdiction")
			.entityList(String.class)
			.get()).contains("US", "INTL").containsOnly("US", "INTL");
	}

	@Test
	void leavesTheRestOfTheAnswerWhereOneArgumentIsWrong() {
		this.graphQl.document("""
				{
				  candidateDrugs(patient: { disease: "MONDO:0015798", ageYears: 300 }) { totalCount }
				  disease(id: "MONDO:0015798") { name }
				}""").execute().errors().satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
			assertThat(error.getExtensions())
				.containsAllEntriesOf(Map.of("code", "INVALID_ARGUMENT", "field", "patient.ageYears"));
			assertThat(error.getMessage()).contains("0 to 120 years");
		})).path("candidateDrugs").valueIsNull().path("disease.name").hasValue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					filter: { admitsAge: true }, patient: { disease: "MONDO:0015798" }                        | filter.admitsAge
					filter: { investigationalScope: THIS_DISEASE }, patient: { targets: ["ALK"] }             | filter.investigationalScope
					filter: { maximumGrade: 6 }, patient: { targets: ["ALK"] }                                | filter.maximumGrade
					filter: { licensedIn: "XX" }, patient: { targets: ["ALK"] }                               | filter.licensedIn
					patient: { }                                                                              | patient
					patient: { disease: "MONDO:0015798", ageYears: 1, ageMonths: 12 }                         | patient.ageMonths
					patient: { disease: "MONDO:0015798", jurisdiction: "XX" }                                 | patient.jurisdiction
					""")
	void saysWhichArgumentIsWrong(String arguments, String field) {
		this.graphQl.document("{ candidateDrugs(%s) { totalCount } }".formatted(arguments))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("field", field)));
	}

	@Test
	void boundsWhatIsWritten() {
		this.graphQl.document("query($text: String!) { candidateDrugs(patient: { disease: $text }) { totalCount } }")
			.variable("text", "x".repeat(201))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("at most 200 characters")));
	}

	private Response ask(Map<String, Object> patient, Map<String, Object> filter) {
		return ask(patient, filter, null, 30, null);
	}

	private Response ask(Map<String, Object> patient, Map<String, Object> filter, Map<String, Object> order, int first,
			String after) {
		return this.graphQl.document(CANDIDATES)
			.variable("patient", patient)
			.variable("filter", filter)
			.variable("orderBy", order)
			.variable("first", first)
			.variable("after", after)
			.execute();
	}

	private static List<String> names(Response response) {
		return response.path("candidateDrugs.nodes[*].name").entityList(String.class).get();
	}

}
