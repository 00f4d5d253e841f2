package org.clew.news;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what Clew said on a day: a study that was published on 10 January, and whose
 * use was read in another way from 1 March on.
 */
@Neo4jTest
class AsOfTests {

	private static final String ID = "clew:as-of-study";

	private static final String BEFORE = "2026-01-09";

	private static final String FIRST = "2026-02-01";

	private static final String SECOND = "2026-03-01";

	/** A day is the least that can be asked for, so the days are set. */
	private static final String SET_DAYS = """
			MATCH (current:Entity)
			WHERE current.id IN [$id, $id + '/use-1']
			SET current.recordedAt = datetime('2026-03-01T12:00:00Z')
			WITH collect(current) AS all
			MATCH (version:Past)
			WHERE version.id IN [$id, $id + '/use-1']
			SET version.recordedAt = datetime('2026-01-10T12:00:00Z'), version.until = datetime('2026-03-01T12:00:00Z')
			""";

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private OwnChanges own;

	@BeforeEach
	void write() {
		this.own = OwnChanges.in(this.driver, "AsOfTests");
		this.own.publish(ID, OwnChanges.NARROW);
		this.own.change(ID, """
				MATCH (s:Study {id: $id})-[:REPORTS]->(u:Use)-[r:IN_DISEASE]->()
				MATCH (broad:Disease {id: 'clew:news-disease'})
				SET s.title = 'Corrected', u.effect = 'NO_SIGNIFICANT_EFFECT', u.stance = 'OPPOSES'
				DELETE r
				CREATE (u)-[:IN_DISEASE {position: 1}]->(broad)
				""");
		this.driver.executableQuery(SET_DAYS).withParameters(Map.of("id", ID)).execute();
	}

	@AfterEach
	void delete() {
		this.own.nodes().delete();
	}

	@Test
	void readsStudyWithAllThatItReportedThen() {
		String query = """
				query ($day: Date) {
				  study(id: "clew:as-of-study", asOf: $day) {
				    id title uses { totalCount edges { node { id effect diseases { id } drugs { id } study { title } } } }
				  }
				}
				""";
		Map<?, ?> then = ask(query, FIRST, "study");
		Map<?, ?> now = ask(query, SECOND, "study");
		assertThat(then.toString())
			.contains("Study clew:as-of-study", "SYMPTOMS_IMPROVED", OwnChanges.NARROW, OwnChanges.DRUG, "totalCount=1")
			.doesNotContain("Corrected", "NO_SIGNIFICANT_EFFECT");
		assertThat(now.toString()).contains("Corrected", "NO_SIGNIFICANT_EFFECT", OwnChanges.DRUG, "totalCount=1")
			.doesNotContain("SYMPTOMS_IMPROVED", OwnChanges.NARROW);
	}

	@Test
	void knowsNothingOfWhatCameLater() {
		this.graphQl.document("query { study(id: \"clew:as-of-study\", asOf: \"%s\") { id } }".formatted(BEFORE))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "UNKNOWN_IDENTIFIER");
				assertThat(error.getMessage()).contains("did not have it on " + BEFORE);
			}));
	}

	@Test
	void givesEachRecordOfADayAnIdentifierOfItsOwn() {
		String query = """
				query ($day: Date) {
				  study(id: "clew:as-of-study", asOf: $day) {
				    id uses { nodes { id drugs { id uses { totalCount } } diseases { id } study { id } } }
				  }
				}
				""";
		assertThat(ids(ask(query, FIRST, "study"))).hasSizeGreaterThan(4)
			.allMatch((id) -> id.endsWith("@" + FIRST))
			.doesNotContainAnyElementsOf(ids(ask(query, SECOND, "study")));
		assertThat(ids(ask(query, null, "study"))).noneMatch((id) -> id.contains("@"));
	}

	@Test
	void readsARecordAgainByItsIdentifierOfADay() {
		this.graphQl.document("""
				{
				  node(id: "clew:as-of-study@2026-02-01") { id name }
				  study(id: "clew:as-of-study@2026-02-01") { title uses { nodes { effect } } }
				  nodes(ids: ["clew:as-of-study", "clew:as-of-study@2026-02-01", "MONDO:0015798@2026-02-01"]) {
				    id
				    ... on Study { title }
				  }
				}
				""")
			.execute()
			.path("node.id")
			.entity(String.class)
			.isEqualTo("clew:as-of-study@2026-02-01")
			.path("study.title")
			.entity(String.class)
			.isEqualTo("Study clew:as-of-study")
			.path("study.uses.nodes[0].effect")
			.entity(String.class)
			.isEqualTo("SYMPTOMS_IMPROVED")
			.path("nodes[*].id")
			.entityList(String.class)
			.containsExactly("clew:as-of-study", "clew:as-of-study@2026-02-01", "MONDO:0015798@2026-02-01")
			.path("nodes[*].title")
			.entityList(String.class)
			.containsExactly("Corrected", "Study clew:as-of-study");
	}

	@Test
	void findsThePatientOfAThreadAsANode() {
		this.graphQl.document("{ node(id: \"clew:patient\") { __typename id name } }")
			.execute()
			.path("node.__typename")
			.entity(String.class)
			.isEqualTo("Patient");
	}

	@Test
	void listsStudiesAndUsesOfThatDay() {
		String uses = """
				query ($day: Date) { uses(filter: {disease: "clew:news-disease-narrow"}, asOf: $day) { totalCount edges { node { effect } } } }
				""";
		assertThat(ask(uses, BEFORE, "uses").toString()).contains("totalCount=0");
		assertThat(ask(uses, FIRST, "uses").toString()).contains("totalCount=1");
		assertThat(ask(uses, SECOND, "uses").toString()).contains("totalCount=0");
		String studies = """
				query ($day: Date) { studies(filter: {drug: "clew:news-drug"}, asOf: $day) { totalCount edges { node { title } } } }
				""";
		assertThat(ask(studies, BEFORE, "studies").toString()).contains("totalCount=0");
		assertThat(ask(studies, FIRST, "studies").toString()).contains("Study clew:as-of-study");
		assertThat(ask(studies, SECOND, "studies").toString()).contains("Corrected");
	}

	@Test
	void countsEvidenceOfThatDay() {
		String query = """
				query ($day: Date) { evidenceSummary(filter: {drug: "clew:news-drug"}, groupBy: [EFFECT], asOf: $day) { studies keys { value } } }
				""";
		assertThat(list(query, FIRST, "evidenceSummary").toString()).contains("SYMPTOMS_IMPROVED")
			.doesNotContain("NO_SIGNIFICANT_EFFECT");
		assertThat(list(query, SECOND, "evidenceSummary").toString()).contains("NO_SIGNIFICANT_EFFECT")
			.doesNotContain("SYMPTOMS_IMPROVED");
	}

	@Test
	void findsCandidatesOfThatDay() {
		String query = """
				query ($day: Date) {
				  candidateDrugs(patient: {disease: "clew:news-disease-narrow"}, filter: {hasUse: true}, asOf: $day) {
				    totalCount nodes { key reasons { nodes { stance sentence } } }
				  }
				}
				""";
		assertThat(ask(query, BEFORE, "candidateDrugs").toString()).doesNotContain(OwnChanges.DRUG);
		assertThat(ask(query, FIRST, "candidateDrugs").toString()).contains(OwnChanges.DRUG, "SUPPORTS");
		assertThat(ask(query, SECOND, "candidateDrugs").toString()).contains("OPPOSES");
	}

	@Test
	void setsNowAndThenSideBySide() {
		this.graphQl.document("""
				{ then: study(id: "clew:as-of-study", asOf: "2026-02-01") { title uses { edges { node { effect } } } }
				  now: study(id: "clew:as-of-study") { title uses { edges { node { effect } } } } }
				""")
			.execute()
			.path("then.uses.edges[0].node.effect")
			.entity(String.class)
			.isEqualTo("SYMPTOMS_IMPROVED")
			.path("now.uses.edges[0].node.effect")
			.entity(String.class)
			.isEqualTo("NO_SIGNIFICANT_EFFECT");
	}

	@Test
	void readsStudyThatIsGone() {
		this.own.remove(ID);
		assertThat(ask("query ($day: Date) { study(id: \"clew:as-of-study\", asOf: $day) { title } }", FIRST, "study")
			.toString()).contains("Study clew:as-of-study");
	}

	@Test
	void refusesDayToCome() {
		this.graphQl.document("{ uses(asOf: \"9999-01-01\") { totalCount } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors.getFirst().getMessage()).contains("asOf", "a day before"));
	}

	private static List<String> ids(Object answer) {
		return switch (answer) {
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.flatMap((entry) -> entry.getKey().equals("id") ? Stream.of((String) entry.getValue())
						: ids(entry.getValue()).stream())
				.toList();
			case List<?> list -> list.stream().flatMap((one) -> ids(one).stream()).toList();
			default -> List.of();
		};
	}

	private Map<?, ?> ask(String query, String day, String path) {
		return this.graphQl.document(query).variable("day", day).execute().path(path).entity(Map.class).get();
	}

	private List<?> list(String query, String day, String path) {
		return this.graphQl.document(query).variable("day", day).execute().path(path).entity(List.class).get();
	}

}
