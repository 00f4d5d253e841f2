package org.clew.licence;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the API says of licences, labels and withdrawals.
 */
@Neo4jTest
class LabelTests {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void namesForWhomADrugIsLicensedAndWhoStatesIt() {
		var answer = this.graphQl.document("""
				{
				  drug(id: "CHEMBL.COMPOUND:CHEMBL2108611") { approved labels { nodes { id } } }
				  node(id: "CHEMBL.COMPOUND:CHEMBL2108611/label-1") {
				    name
				    ... on Label {
				      agency jurisdiction disease { name } drugs { name } targets { symbol } biomarkers
				      minimumAgeYears line accelerated readBy status statedBy { source { id } }
				    }
				  }
				}
				""").execute();
		answer.path("drug.approved").entity(Boolean.class).isEqualTo(true);
		assertThat(answer.path("drug.labels.nodes[*].id").entityList(String.class).get())
			.contains("CHEMBL.COMPOUND:CHEMBL2108611/label-1");
		answer.path("node").matchesJson("""
				{
				  "agency": "FDA", "jurisdiction": "US",
				  "disease": { "name": "precursor B-cell acute lymphoblastic leukemia" },
				  "drugs": [{ "name": "Inotuzumab ozogamicin" }], "targets": [{ "symbol": "CD22" }],
				  "biomarkers": "CD22-positive", "minimumAgeYears": 1.0, "line": "relapsed or refractory",
				  "accelerated": null, "readBy": "PERSON", "status": "ACTIVE",
				  "statedBy": [{ "source": { "id": "clew:besponsa-label" } }]
				}
				""");
		answer.path("node.name")
			.entity(String.class)
			.isEqualTo("Inotuzumab ozogamicin for precursor B-cell acute lymphoblastic leukemia");
	}

	@Test
	void keepsWithdrawalApartFromLabels() {
		var answer = this.graphQl.document("""
				{
				  drugs(filter: { withdrawn: true }) {
				    totalCount
				    edges { node { withdrawals { edges { node { name statedBy { source { id } } } } } } }
				  }
				}
				""").execute();
		int drugs = answer.path("drugs.totalCount").entity(Integer.class).get();
		assertThat(drugs).isPositive();
		assertThat(answer.path("drugs.edges[*].node.withdrawals.edges[0].node.name").entityList(String.class).get())
			.hasSize(drugs);
	}

	@Test
	void takesUnknownForNeitherYesNorNo() {
		var answer = this.graphQl.document("""
				{
				  all: drugs { totalCount }
				  yes: drugs(filter: { approved: true }) { totalCount }
				  no: drugs(filter: { approved: false }) { totalCount }
				}
				""").execute();
		int yes = answer.path("yes.totalCount").entity(Integer.class).get();
		int no = answer.path("no.totalCount").entity(Integer.class).get();
		assertThat(answer.path("all.totalCount").entity(Integer.class).get()).isGreaterThan(yes + no);
	}

}
