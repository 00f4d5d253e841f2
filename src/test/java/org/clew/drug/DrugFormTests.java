package org.clew.drug;

import org.clew.Neo4jTest;
import org.clew.OwnNodes;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

@Neo4jTest
class DrugFormTests {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Driver driver;

	@Test
	void relatesASaltToItsParentAndKeepsBoth() {
		OwnNodes nodes = new OwnNodes(this.driver, "drug forms");
		try {
			nodes.write("""
					CREATE (salt:Entity:Drug {own} id: 'clew:test-salt', name: 'Example mesylate', stage: 'UNKNOWN'})
					CREATE (parent:Entity:Drug {own} id: 'clew:test-parent', name: 'Example', stage: 'UNKNOWN'})
					CREATE (salt)-[:FORM_OF]->(parent)
					""");
			this.graphQl.document("{ drug(id: \"clew:test-salt\") { parentForms { id forms { nodes { id } } } } }")
				.execute()
				.path("drug.parentForms[*].id")
				.entityList(String.class)
				.containsExactly("clew:test-parent")
				.path("drug.parentForms[0].forms.nodes[*].id")
				.entityList(String.class)
				.containsExactly("clew:test-salt");
		}
		finally {
			nodes.delete();
		}
	}

}
