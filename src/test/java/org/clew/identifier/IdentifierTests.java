package org.clew.identifier;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

@Neo4jTest
class IdentifierTests {

	private static final String QUERY = """
			{ disease(id: "MONDO:0015798") { identifiers { curie kind source { id } } } }
			""";

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void tellsHowEachIdentifierMeansTheRecord() {
		this.graphQl.document(QUERY)
			.execute()
			.path("disease.identifiers[?(@.kind == 'PRIMARY')].curie")
			.entityList(String.class)
			.containsExactly("MONDO:0015798")
			.path("disease.identifiers[?(@.kind == 'EXACT')].curie")
			.entityList(String.class)
			.contains("ORPHANET:178342", "DOID:0050905");
	}

}
