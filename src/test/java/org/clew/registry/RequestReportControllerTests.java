package org.clew.registry;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.clew.Neo4jTest;
import org.clew.OwnNodes;
import org.clew.registry.report.Inputs;
import org.clew.security.Acting;
import org.clew.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for who may do what with reports.
 */
@Neo4jTest
class RequestReportControllerTests {

	private static final String REPORT = """
			mutation {
			  reportRequest(idempotencyKey: "%s", input: {
			    company: "clew:test-request-company", drug: "CHEMBL.COMPOUND:CHEMBL3286830", disease: "MONDO:0015798", month: "%s"
			    route: SINGLE_PATIENT, jurisdiction: "US", answered: true, daysToAnswer: 3, decision: GRANTED, shipped: true
			    effect: CURED, adverseEvents: [{ term: "Anemia", grade: 2, ctcaeVersion: "5.0" }], irb: { approved: true, days: 1 }
			  }) { id state version userErrors { path code message accepted } }
			}
			""";

	@Autowired
	private Driver driver;

	@Autowired
	private GraphQlTester graphQl;

	private OwnNodes own;

	@BeforeEach
	void addACompany() {
		this.own = new OwnNodes(this.driver, "RequestReportControllerTests");
		forget();
		this.own.write("CREATE (:Organization:Entity {own} id: '%s', name: 'Test Pharma', role: 'COMPANY'})"
			.formatted(Inputs.COMPANY));
	}

	@AfterEach
	void forget() {
		this.own.delete();
		this.driver.executableQuery("MATCH (n:RequestReport|RequestCohort|RequestRegistry) DETACH DELETE n").execute();
	}

	@Test
	void showsAReportToItsAuthorAndToReviewersOnly() {
		String id = report("ada");
		String mine = """
				{
				  myRequests {
				    totalCount
				    edges {
				      node {
				        id state version counted company { name } drug { name } disease { name } month adverseEvents { grade unexpected }
				        irb { approved days } effect
				      }
				    }
				  }
				}
				""";
		Acting.as("ada", Role.CONTRIBUTOR, () -> this.graphQl.document(mine).execute())
			.path("myRequests.edges[0].node.company.name")
			.entity(String.class)
			.isEqualTo("Test Pharma");
		Acting.as("bob", Role.CONTRIBUTOR, () -> this.graphQl.document(mine).execute())
			.path("myRequests.totalCount")
			.entity(Integer.class)
			.isEqualTo(0);
		Acting
			.as("rita", Role.REVIEWER,
					() -> this.graphQl.document("{ requestsToModerate { edges { node { id } } } }").execute())
			.path("requestsToModerate.edges[0].node.id")
			.entity(String.class)
			.isEqualTo(id);
	}

	@Test
	void takesADecisionFromAReviewerOnly() {
		String moderate = """
				mutation {
				  moderateRequest(id: "%s", version: 1, decision: ACCEPT, idempotencyKey: "m1") { state userErrors { code } }
				}
				"""
			.formatted(report("ada"));
		assertThat(codes("bob", Role.CONTRIBUTOR, moderate)).containsExactly("FORBIDDEN");
		Acting.as("rita", Role.REVIEWER, () -> this.graphQl.document(moderate).execute())
			.path("moderateRequest.state")
			.entity(String.class)
			.isEqualTo("ACCEPTED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ myRequests { totalCount } }", "{ requestsToModerate { totalCount } }",
			"mutation { withdrawRequest(id: \"clew:request-1\", idempotencyKey: \"a\") { state } }" })
	void answersNobodyWhoDoesNotSayWhoAsks(String document) {
		this.graphQl.document(document)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).extracting((error) -> error.getExtensions().get("code"))
				.containsAnyOf("UNAUTHENTICATED", "NO_ISSUER"));
	}

	private String report(String author) {
		String month = YearMonth.now(ZoneOffset.UTC).minusMonths(1).toString();
		return Acting
			.as(author, Role.CONTRIBUTOR,
					() -> this.graphQl.document(REPORT.formatted("report by " + author + System.nanoTime(), month))
						.execute())
			.path("reportRequest.userErrors")
			.entityList(Object.class)
			.hasSize(0)
			.path("reportRequest.id")
			.entity(String.class)
			.get();
	}

	private List<String> codes(String caller, Role role, String document) {
		List<ResponseError> errors = new ArrayList<>();
		Acting.as(caller, role, () -> this.graphQl.document(document).execute()).errors().satisfy(errors::addAll);
		return errors.stream().map((error) -> Objects.toString(error.getExtensions().get("code"))).toList();
	}

}
