package org.clew.candidate;

import java.util.List;
import java.util.Map;

import org.clew.Neo4jTest;
import org.clew.OwnNodes;
import org.clew.candidate.CandidateConnection.ReasonerReport;
import org.clew.candidate.Candidates.Answer;
import org.clew.candidate.gathering.DrugStatements;
import org.clew.candidate.gathering.Gathering;
import org.clew.candidate.gathering.ItemStatement;
import org.clew.candidate.gathering.Neighbourhood;
import org.clew.candidate.gathering.Scope;
import org.clew.candidate.question.Question;
import org.clew.disease.Disease;
import org.clew.evidence.Basis;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Versioned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a target with thousands of drugs, in a hierarchy of thousands of diseases,
 * costs what is shown of it.
 */
@Neo4jTest
class HubTests {

	private static final String READ = "MATCH (n:Disease {id: $id}) RETURN properties(n) AS disease";

	/** Reading each pair of drugs on the hub would take some eight million. */
	private static final int MOST_HITS = 450_000;

	@Autowired
	private Candidates candidates;

	@Autowired
	private Cypher cypher;

	@Autowired
	private EntityType<Disease> diseases;

	@Autowired
	private Driver driver;

	private OwnNodes own;

	@BeforeEach
	void write() {
		this.own = new OwnNodes(this.driver, "HubTests");
		HubGraph.statements().forEach((statement) -> this.own.add(statement, HubGraph.parameters()));
		plan(question(HubGraph.LEAF));
	}

	/** To plan a statement may take longer than reading is given, on a busy machine. */
	private void plan(Question question) {
		Map<String, Object> near = near(question);
		this.driver.executableQuery(Versioned.of(Neighbourhood.STATEMENT).now()).withParameters(near).execute();
		Map<String, Object> there = there(question);
		for (String statement : List.of(ItemStatement.TEXT, DrugStatements.ACTING, DrugStatements.KNOWN_ACTING)) {
			this.driver.executableQuery(Versioned.of(statement).now()).withParameters(there).execute();
		}
		this.driver.executableQuery(Versioned.of(DrugStatements.FACTS).now()).withParameters(facts(question, List.of())).execute();
	}

	@AfterEach
	void delete() {
		this.own.delete();
	}

	@Test
	void saysThatItWasCutAndKeepsTheDrugsThatMatterMost() {
		Question question = question(HubGraph.LEAF);
		Answer answer = this.candidates.answer(question);
		assertThat(answer.reports()).filteredOn((report) -> report.basis() == Basis.MECHANISM)
			.singleElement()
			.satisfies((report) -> assertThat(report.truncated()).isTrue())
			.extracting(ReasonerReport::drugs)
			.isEqualTo(Gathering.LIMIT + 1);
		assertThat(byMechanism(answer)).contains(HubGraph.drug(3997), HubGraph.drug(3998), HubGraph.drug(3999))
			.contains(HubGraph.drug(3995))
			.doesNotContain(HubGraph.drug(3996));
		assertThat(byMechanism(this.candidates.answer(question))).isEqualTo(byMechanism(answer));
	}

	@Test
	void readsNotMuchMoreThanItKeeps() {
		for (String disease : List.of(HubGraph.LEAF, "HUB:DISEASE-10", "HUB:DISEASE-1")) {
			assertThat(hits(question(disease))).as(disease).isBetween(10_000L, (long) MOST_HITS);
		}
	}

	private static List<String> byMechanism(Answer answer) {
		return answer.candidates()
			.stream()
			.filter((candidate) -> candidate.bases().contains(Basis.MECHANISM))
			.map(Candidate::id)
			.toList();
	}

	private Question question(String id) {
		return new Question(
				this.cypher.readOne(READ, Map.of("id", id), (row) -> this.diseases.mapping().apply(row.row("disease")))
					.orElseThrow(),
				List.of(), null, null, false);
	}

	private static Map<String, Object> near(Question question) {
		return Map.of("question", question.parameters(), "nearness", Neighbourhood.NEARNESS, "limit",
				Gathering.LIMIT + 1);
	}

	private Map<String, Object> there(Question question) {
		Scope scope = this.cypher
			.readOne(Neighbourhood.STATEMENT, near(question), (row) -> Neighbourhood.scope(question, row))
			.orElseThrow();
		return Map.of("question", question.parameters(), "scope", scope.parameters(List.of()), "limit",
				Gathering.LIMIT + 1);
	}

	private static Map<String, Object> facts(Question question, List<String> drugs) {
		return Map.of("question", question.parameters(), "scope", Map.of("drugs", drugs));
	}

	private long hits(Question question) {
		return hits(Neighbourhood.STATEMENT, near(question)) + hits(ItemStatement.TEXT, there(question))
				+ hits(DrugStatements.ACTING, there(question)) + hits(DrugStatements.FACTS, facts(question,
						this.candidates.answer(question).candidates().stream().map(Candidate::id).toList()));
	}

	private long hits(String statement, Map<String, Object> parameters) {
		return hits(this.driver.executableQuery("PROFILE " + Versioned.of(statement).now())
			.withParameters(parameters)
			.execute()
			.summary()
			.profile());
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(HubTests::hits).sum();
	}

}
