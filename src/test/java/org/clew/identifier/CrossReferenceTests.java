package org.clew.identifier;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

@Neo4jTest
class CrossReferenceTests {

	private static final String QUERY = """
			{ disease(id: "MONDO:0015798") { crossReferences { id kind source { id } } } }
			""";

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void tellsHowEachIdentifierMeansTheRecord() {
		this.graphQl.document(QUERY)
			.execute()
			.path("disease.crossReferences[?(@.kind == 'PRIMARY')].id")
			.entityList(String.class)
			.containsExactly("MONDO:0015798")
			.path("disease.crossReferences[?(@.kind == 'EXACT')].id")
			.entityList(String.class)
			.contains("ORPHANET:178342", "DOID:0050905");
	}

}
