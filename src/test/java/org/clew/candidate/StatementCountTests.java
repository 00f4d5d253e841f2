package org.clew.candidate;

import io.micrometer.core.instrument.MeterRegistry;
import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts the Cypher statements behind a query of three levels over candidates.
 */
@Neo4jTest
class StatementCountTests {

	private static final String THREE_LEVELS = """
			query($first: Int!) {
			  candidateDrugs(patient: {disease: "MONDO:0015798", targets: ["HGNC:427", "HGNC:6342"]}, first: $first) {
			    edges { node {
			      drug { name
			        mechanisms(first: 5) { totalCount edges { node { action target { name implications(first: 3) { edges { node { disease { name } } } } } } } }
			        uses(first: 5) { edges { node { effect diseases { name } study { title } adverseEvents { event { name } } } } }
			      }
			      reasons { thread { hops { from { name } to { name } sources { name } } } sources { name } }
			      access { programmes { name } pathways { name } }
			    } }
			  }
			}""";

	/**
	 * One to resolve who asks; four for the candidates; then one for each batched field,
	 * whatever number of parents it has.
	 */
	private static final int STATEMENTS = 18;

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private MeterRegistry meters;

	@Test
	void staysTheSameAsThePageGrows() {
		assertThat(statements(2)).isEqualTo(STATEMENTS);
		assertThat(statements(20)).isEqualTo(STATEMENTS);
	}

	private int statements(int first) {
		double before = count();
		this.graphQl.document(THREE_LEVELS)
			.variable("first", first)
			.execute()
			.path("candidateDrugs.edges")
			.entityList(Object.class)
			.hasSize(first);
		return (int) (count() - before);
	}

	private double count() {
		return this.meters.get("clew.cypher.statements").counter().count();
	}

}
