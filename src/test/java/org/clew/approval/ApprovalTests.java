package org.clew.approval;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the API says of approvals and withdrawals.
 */
@Neo4jTest
class ApprovalTests {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void namesTheDiseaseOfEachApprovalAndWhoStatesIt() {
		var answer = this.graphQl.document("""
				{
				  drugs(first: 100, filter: { approved: true }) {
				    edges { node { approvals { disease { id } statedBy { source { id } } } } }
				  }
				}
				""").execute();
		assertThat(answer.path("drugs.edges[*].node.approvals[*].disease.id").entityList(String.class).get())
			.isNotEmpty()
			.hasSameSizeAs(answer.path("drugs.edges[*].node.approvals[*].statedBy[0].source.id")
				.entityList(String.class)
				.get());
	}

	@Test
	void keepsWithdrawalApartFromApproval() {
		var answer = this.graphQl.document("""
				{
				  drugs(filter: { withdrawn: true }) {
				    totalCount
				    edges { node { withdrawals { name statedBy { source { id } } } } }
				  }
				}
				""").execute();
		int drugs = answer.path("drugs.totalCount").entity(Integer.class).get();
		assertThat(drugs).isPositive();
		assertThat(answer.path("drugs.edges[*].node.withdrawals[0].name").entityList(String.class).get())
			.hasSize(drugs);
	}

}
