package org.clew.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the flagship query, on the project's own seed.
 */
@Neo4jTest
class CandidateTests {

	private static final String CANDIDATES = """
			query($patient: PatientInput!, $filter: CandidateFilter, $first: Int, $after: String) {
			  candidateDrugs(patient: $patient, filter: $filter, first: $first, after: $after) {
			    totalCount truncated emptyBecause
			    reasoners { basis lookedAt drugs setAside truncated }
			    pageInfo { hasNextPage endCursor }
			    edges { node {
			      score investigational approvedForDisease worstGrade bases
			      drug { id name approved }
			      scoreComponents { support opposition terms { basis stance value } }
			      reasons { basis stance summary value diseaseRelation directionMatch
			        sources { id }
			        thread { hops { from { id name } relation direction to { id name } sources { id } } }
			      }
			      access { programmes { id } pathways { id jurisdiction } }
			    } }
			  }
			}""";

	private static final Map<String, Object> TPM4_ALK = Map.of("disease", "MONDO:0015798", "ageYears", 9, "alterations",
			List.of(Map.of("target", "HGNC:427", "name", "TPM4-ALK fusion")));

	private static final String LORLATINIB = "CHEMBL.COMPOUND:CHEMBL3286830";

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void findsLorlatinibForAChildsTumourWithTpm4Alk() {
		Map<String, Object> lorlatinib = candidate(ask(TPM4_ALK, null), LORLATINIB);
		assertThat(reasons(lorlatinib)).anySatisfy((reason) -> {
			assertThat(reason).containsEntry("basis", "CASE_REPORT")
				.containsEntry("stance", "SUPPORTS")
				.containsEntry("diseaseRelation", "EXACT");
			assertThat(nodes(reason)).contains("clew:wong-2020-lorlatinib");
		});
		assertThat(reasons(lorlatinib)).anySatisfy((reason) -> {
			assertThat(reason).containsEntry("basis", "MECHANISM").containsEntry("directionMatch", "COMPATIBLE");
			assertThat(nodes(reason)).containsExactly("clew:patient", "clew:tpm4-alk-fusion", "HGNC:427", LORLATINIB);
			assertThat(sources(reason)).isNotEmpty();
		});
	}

	@Test
	void countsNoEvidenceUnderTwoBases() {
		List<String> said = reasons(candidate(ask(TPM4_ALK, null), "CHEMBL.COMPOUND:CHEMBL601719")).stream()
			.flatMap((reason) -> nodes(reason).stream())
			.map(String::valueOf)
			.filter((node) -> node.startsWith("civic.eid:"))
			.toList();
		assertThat(said).isNotEmpty().doesNotHaveDuplicates();
	}

	@Test
	void showsThatEntrectinibFailedBefore() {
		assertThat(reasons(candidate(ask(TPM4_ALK, null), "CHEMBL.COMPOUND:CHEMBL1983268")))
			.anySatisfy((reason) -> assertThat(reason).containsEntry("basis", "CASE_REPORT")
				.containsEntry("stance", "OPPOSES"));
	}

	@Test
	void ranksTheDrugsReportedInADesmoidTumourFirst() {
		assertThat(names(ask(Map.of("disease", "MONDO:0007608"), null)).subList(0, 2))
			.containsExactlyInAnyOrder("Nirogacestat", "AL101");
	}

	@Test
	void restsOnATrialInDiffuseIntrinsicPontineGlioma() {
		Response response = ask(Map.of("disease", "MONDO:0006033"), null);
		assertThat(names(response)).first().isEqualTo("ONC201");
		assertThat(candidate(response, "CHEMBL.COMPOUND:CHEMBL4297310")).extracting("bases")
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.contains("CLINICAL_TRIAL", "CASE_REPORT");
	}

	@Test
	void countsAWorsenedCaseInANearDiseaseAgainstTheDrug() {
		Map<String, Object> nivolumab = candidate(ask(Map.of("disease", "MONDO:0006033"), null),
				"CHEMBL.COMPOUND:CHEMBL2108738");
		assertThat(nivolumab).containsEntry("worstGrade", 5);
		assertThat(reasons(nivolumab)).first()
			.satisfies((reason) -> assertThat(reason).containsEntry("basis", "SIMILAR_INDICATION")
				.containsEntry("stance", "OPPOSES")
				.containsEntry("diseaseRelation", "NEIGHBOUR"));
		assertThat((Double) nivolumab.get("score")).isLessThan(support(nivolumab));
	}

	@Test
	void reachesBroaderDiseasesAndSaysSo() {
		Map<String, Object> miransertib = candidate(ask(Map.of("disease", "MONDO:0013038"), null),
				"CHEMBL.COMPOUND:CHEMBL4297188");
		assertThat(reasons(miransertib)).anySatisfy((reason) -> {
			assertThat(reason).containsEntry("diseaseRelation", "BROADER");
			assertThat(String.valueOf(reason.get("summary"))).contains("a broader disease");
			assertThat(relations(reason)).contains("SUBCLASS_OF");
		});
	}

	@Test
	void setsAsideWhatPushesTheWrongWay() {
		Response lost = ask(
				Map.of("alterations", List.of(Map.of("target", "HGNC:427", "functionalEffect", "LOSS_OF_FUNCTION"))),
				null);
		assertThat(
				lost.path("candidateDrugs.edges[*].node.reasons[?(@.basis=='MECHANISM')]").entityList(Map.class).get())
			.isEmpty();
		assertThat(lost.path("candidateDrugs.reasoners[2].setAside").entity(Integer.class).get()).isGreaterThan(5);
	}

	@Test
	void letsWhatIsKnownOfThePatientDecideOverTheDisease() {
		Response lost = ask(Map.of("disease", "MONDO:0011719", "alterations",
				List.of(Map.of("target", "HGNC:6342", "functionalEffect", "LOSS_OF_FUNCTION"))), null);
		assertThat(lost.path("candidateDrugs.edges[*].node.reasons[?(@.basis=='MECHANISM')].thread.hops[*].from.id")
			.entityList(String.class)
			.get()).doesNotContain("HGNC:6342");
	}

	@Test
	void saysThatADrugWasWithdrawn() {
		Map<String, Object> gemtuzumab = candidate(ask(Map.of("disease", "MONDO:0018874"), null),
				"CHEMBL.COMPOUND:CHEMBL1201506");
		assertThat(reasons(gemtuzumab)).anySatisfy(
				(reason) -> assertThat(String.valueOf(reason.get("summary"))).startsWith("Withdrawn in US in 2010"));
	}

	@Test
	void countsAUseWithAnotherChangeHalfAndNamesTheChange() {
		Map<String, Object> without = candidate(ask(Map.of("disease", "MONDO:0006033"), null),
				"CHEMBL.COMPOUND:CHEMBL4297310");
		Map<String, Object> with = candidate(
				ask(Map.of("disease", "MONDO:0006033", "alterations",
						List.of(Map.of("target", "HGNC:4764", "name", "K27M"))), null),
				"CHEMBL.COMPOUND:CHEMBL4297310");
		assertThat(reasons(without)).allSatisfy((reason) -> assertThat(String.valueOf(reason.get("summary")))
			.contains("seen with H3 K27M, which is not given for this patient"));
		assertThat((Double) with.get("score")).isGreaterThan((Double) without.get("score"));
	}

	@Test
	void namesAChangeThatTheGraphDoesNotKnow() {
		Response response = ask(
				Map.of("alterations", List.of(Map.of("target", "HGNC:427", "name", "ABC1-ALK rearrangement"))), null);
		assertThat(response.path("candidateDrugs.edges[*].node.reasons[?(@.basis=='MECHANISM')].summary")
			.entityList(String.class)
			.get()).isNotEmpty()
			.allMatch((summary) -> summary.contains("'ABC1-ALK rearrangement', a change that the graph does not know"));
	}

	@Test
	void saysUnknownWhereADirectionIsUnknown() {
		Response response = ask(Map.of("targets", List.of("HGNC:427")), null);
		assertThat(response.path("candidateDrugs.edges[*].node.reasons[?(@.basis=='MECHANISM')].directionMatch")
			.entityList(String.class)
			.get()).isNotEmpty().containsOnly("UNKNOWN");
	}

	@Test
	void saysWhyThereIsNoCandidate() {
		Response response = ask(Map.of("disease", "clew:severe-adenovirus-disease"),
				Map.of("basis", List.of("PRECLINICAL")));
		response.path("candidateDrugs.totalCount").entity(Integer.class).isEqualTo(0);
		response.path("candidateDrugs.emptyBecause")
			.entity(String.class)
			.satisfies((why) -> assertThat(why).contains("filter"));
		Response untreated = ask(Map.of("disease", "MONDO:0018666"), null);
		untreated.path("candidateDrugs.reasoners[*].lookedAt").entityList(String.class).hasSize(5);
	}

	@Test
	void neverDropsEvidenceAgainstByFiltering() {
		Map<String, Object> whole = candidate(ask(TPM4_ALK, null), LORLATINIB);
		Map<String, Object> filtered = candidate(ask(TPM4_ALK, Map.of("basis", List.of("MECHANISM"))), LORLATINIB);
		assertThat(filtered).isEqualTo(whole);
	}

	@Test
	void asksTheMechanismReasonerForSharedTargets() {
		List<String> shared = this.graphQl.document("""
				query($patient: PatientInput!) {
				  sharedTargetDrugs(patient: $patient, first: 100) { edges { node { drug { name } } } }
				}""")
			.variable("patient", TPM4_ALK)
			.execute()
			.path("sharedTargetDrugs.edges[*].node.drug.name")
			.entityList(String.class)
			.get();
		assertThat(shared).isEqualTo(names(ask(TPM4_ALK, Map.of("basis", List.of("MECHANISM")))))
			.contains("Lorlatinib", "Crizotinib", "Alectinib", "Ceritinib", "Brigatinib", "Entrectinib");
	}

	@Test
	void pagesWithoutGapsOrRepetitions() {
		List<String> all = names(ask(TPM4_ALK, null));
		Response first = ask(TPM4_ALK, null, 4, null);
		String after = first.path("candidateDrugs.pageInfo.endCursor").entity(String.class).get();
		Response second = ask(TPM4_ALK, null, 4, after);
		assertThat(names(first)).isEqualTo(all.subList(0, 4));
		assertThat(names(second)).isEqualTo(all.subList(4, 8));
	}

	@Test
	void filtersByApprovalUseAndGrade() {
		assertThat(ask(TPM4_ALK, Map.of("investigationalOnly", true)).path("candidateDrugs.edges[*].node.drug.approved")
			.entityList(Boolean.class)
			.get()).isNotEmpty().containsOnly(false);
		assertThat(names(ask(TPM4_ALK, Map.of("hasUse", true)))).contains("Lorlatinib").doesNotContain("Ensartinib");
		assertThat(names(ask(Map.of("disease", "MONDO:0006033"), Map.of("minimumGrade", 5)))).contains("Nivolumab")
			.doesNotContain("ONC201");
	}

	@Test
	void givesTheRoutesOfTheJurisdictionAndThoseOfAny() {
		Response response = ask(Map.of("disease", "MONDO:0015798", "jurisdiction", "us"), null);
		assertThat(response.path("candidateDrugs.edges[0].node.access.pathways[*].jurisdiction")
			.entityList(String.class)
			.get()).contains("US", "INTL").containsOnly("US", "INTL");
	}

	private Response ask(Map<String, Object> patient, Map<String, Object> filter) {
		return ask(patient, filter, 100, null);
	}

	private Response ask(Map<String, Object> patient, Map<String, Object> filter, int first, String after) {
		return this.graphQl.document(CANDIDATES)
			.variable("patient", patient)
			.variable("filter", filter)
			.variable("first", first)
			.variable("after", after)
			.execute();
	}

	private static List<String> names(Response response) {
		return response.path("candidateDrugs.edges[*].node.drug.name").entityList(String.class).get();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> candidate(Response response, String drug) {
		return response.path("candidateDrugs.edges[?(@.node.drug.id=='" + drug + "')].node")
			.entityList(Map.class)
			.get()
			.getFirst();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> reasons(Map<String, Object> candidate) {
		return (List<Map<String, Object>>) candidate.get("reasons");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> hops(Map<String, Object> reason) {
		return (List<Map<String, Object>>) ((Map<String, Object>) reason.get("thread")).get("hops");
	}

	private static List<Object> nodes(Map<String, Object> reason) {
		List<Object> nodes = new ArrayList<>();
		hops(reason).forEach((hop) -> {
			if (nodes.isEmpty()) {
				nodes.add(((Map<?, ?>) hop.get("from")).get("id"));
			}
			nodes.add(((Map<?, ?>) hop.get("to")).get("id"));
		});
		return nodes;
	}

	private static List<Object> relations(Map<String, Object> reason) {
		return hops(reason).stream().map((hop) -> hop.get("relation")).toList();
	}

	private static double support(Map<String, Object> candidate) {
		return (Double) ((Map<?, ?>) candidate.get("scoreComponents")).get("support");
	}

	@SuppressWarnings("unchecked")
	private static List<Object> sources(Map<String, Object> reason) {
		return (List<Object>) reason.get("sources");
	}

}
