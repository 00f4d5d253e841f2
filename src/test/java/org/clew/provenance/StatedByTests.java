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
		List<String> about = this.graphQl.document("{ drug(id: \"CHEMBL.COMPOUND:CHEMBL941\") { statedBy { about } } }")
			.execute()
			.path("drug.statedBy[*].about")
			.entityList(String.class)
			.get();
		assertThat(about).startsWith((String) null).endsWith("stage");
		assertThat(about.subList(about.indexOf("stage"), about.size())).containsOnly("stage");
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
