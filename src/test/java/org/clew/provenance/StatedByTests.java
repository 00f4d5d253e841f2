package org.clew.provenance;

import java.util.List;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for who states what.
 */
@Neo4jTest
class StatedByTests {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void putsWhatIsStatedOfTheWholeRecordFirst() {
		List<String> about = this.graphQl.document("{ disease(id: \"MONDO:0015798\") { statedBy { about } } }")
			.execute()
			.path("disease.statedBy[*].about")
			.entityList(String.class)
			.get();
		assertThat(about).startsWith((String) null).endsWith("icd11Chapter");
		assertThat(about.subList(about.indexOf("icd11Chapter"), about.size())).containsOnly("icd11Chapter");
	}

	@Test
	void saysWhoStatesAResult() {
		this.graphQl.document("""
				{
				  studies(filter: { hasUse: false }, first: 100) {
				    edges { node { outcomeMeasures { statedBy { source { id } about } } } }
				  }
				}
				""")
			.execute()
			.path("studies.edges[*].node.outcomeMeasures[*].statedBy[0].source.id")
			.entityList(String.class)
			.hasSizeGreaterThan(0);
	}

}
