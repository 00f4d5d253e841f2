package org.clew.access;

import org.clew.Neo4jTest;
import org.clew.access.Pathway.Actor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Tests for what the API says of routes and programmes.
 */
@Neo4jTest
class AccessTests {

	private static final String ULIXERTINIB = """
			{
			  drugs(filter: { name: { equals: "ulixertinib" } }) {
			    edges { node { id programmes { totalCount edges { node { name status drugs { name } } } } } }
			  }
			}
			""";

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void givesStepsInOrderWithWhoActs() {
		var answer = this.graphQl.document("""
				{
				  pathways(jurisdiction: "US") { kind steps { position actor action statedBy { source { name } } } }
				}
				""").execute();
		answer.path("pathways[0].kind").entity(PathwayKind.class).isEqualTo(PathwayKind.SINGLE_PATIENT);
		answer.path("pathways[0].steps[*].position").entityList(Integer.class).contains(1, 2, 3);
		answer.path("pathways[0].steps[0].actor").entity(Actor.class).isEqualTo(Actor.FAMILY);
		answer.path("pathways[0].steps[0].statedBy[0].source.name")
			.entity(String.class)
			.matches((name) -> !name.isBlank());
	}

	@Test
	void namesTheRegulatorThatAStepGoesTo() {
		this.graphQl.document("""
				{
				  node(id: "clew:us-single-patient") { ... on Pathway { steps { regulator { name role } } } }
				}
				""")
			.execute()
			.path("node.steps[*].regulator.name")
			.entityList(String.class)
			.containsExactly("Food and Drug Administration");
	}

	@Test
	void saysWhereNoSourceKnowsWhetherAProgrammeIsOpen() {
		this.graphQl.document(ULIXERTINIB)
			.execute()
			.path("drugs.edges[*].node.programmes.edges[*].node.status")
			.entityList(String.class)
			.containsExactly("UNKNOWN");
	}

}
