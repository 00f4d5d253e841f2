package org.clew;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@Neo4jTest
class Neo4jTestTests {

	@Autowired
	private Neo4jClient client;

	@Autowired
	private Driver driver;

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void readsBackOverSpringDataWhatTheDriverWrote() {
		this.driver.executableQuery("CREATE (:RoundTrip {name: 'thread'})").execute();
		assertThat(this.client.query("MATCH (n:RoundTrip) WITH n, n.name AS name DELETE n RETURN name")
			.fetchAs(String.class)
			.one()).contains("thread");
	}

	@Test
	void answersGraphQl() {
		this.graphQl.document("{ __typename }").execute().path("__typename").entity(String.class).isEqualTo("Query");
	}

}
