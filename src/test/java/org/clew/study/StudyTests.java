package org.clew.study;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the API says of studies.
 */
@Neo4jTest
class StudyTests {

	private static final String WITH_EVERYTHING = """
			query ($first: Int!) {
			  studies(first: $first, orderBy: { field: YEAR, direction: DESC }) {
			    edges {
			      node {
			        testedDrugs { drug { name } }
			        studiedDiseases { disease { name } }
			        sponsors { name }
			        outcomeMeasures { value interval { lower } }
			        includes { totalCount }
			        statedBy { source { name } }
			      }
			    }
			  }
			}
			""";

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private MeterRegistry meters;

	@Test
	void findsTheReviewsStudiesByTheUsesTheyReport() {
		assertThat(count("{ hasUse: true }")).isEqualTo(46);
		assertThat(count("{ not: { hasUse: false } }")).isEqualTo(46);
	}

	@Test
	void findsStudiesThatTestOrUseADrug() {
		String lorlatinib = "{ drug: \"CHEMBL.COMPOUND:CHEMBL3286830\" }";
		assertThat(titles(lorlatinib)).anyMatch((title) -> title.startsWith("Lorlatinib for"));
		assertThat(count("{ and: [%s, { hasUse: true }] }".formatted(lorlatinib))).isPositive();
	}

	@Test
	void findsStudiesInNarrowerDiseases() {
		String cancer = "{ disease: \"MONDO:0004992\" }";
		String glioma = "{ disease: \"MONDO:0006033\" }";
		assertThat(count(glioma)).isPositive();
		assertThat(count("{ and: [%s, %s] }".formatted(cancer, glioma))).isEqualTo(count(glioma));
	}

	@Test
	void findsStudiesByTitleOrAcronym() {
		assertThat(titles("{ title: { equals: \"drup\" } }")).hasSize(1);
	}

	@Test
	void tellsStudiesWithoutAYearFromOldOnes() {
		int all = count("{ }");
		int dated = count("{ year: { min: 0 } }");
		assertThat(count("{ not: { year: { min: 0 } } }")).isEqualTo(all - dated);
	}

	@Test
	void takesNullForTheUsualOrder() {
		assertThat(titles("{ hasUse: true }, orderBy: null")).isEqualTo(titles("{ hasUse: true }"))
			.isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
	}

	@Test
	void readsTheListsOfAllStudiesAtOnce() {
		assertThat(statementsFor(40)).isEqualTo(statementsFor(2));
	}

	private double statementsFor(int studies) {
		double before = this.meters.counter("clew.cypher.statements").count();
		this.graphQl.document(WITH_EVERYTHING).variable("first", studies).execute().errors().verify();
		return this.meters.counter("clew.cypher.statements").count() - before;
	}

	private int count(String filter) {
		return this.graphQl.document("{ studies(filter: %s) { totalCount } }".formatted(filter))
			.execute()
			.path("studies.totalCount")
			.entity(Integer.class)
			.get();
	}

	private List<String> titles(String filter) {
		return this.graphQl.document("{ studies(filter: %s) { edges { node { title } } } }".formatted(filter))
			.execute()
			.path("studies.edges[*].node.title")
			.entityList(String.class)
			.get();
	}

}
