package org.clew.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clew.candidate.Candidate.Facts;
import org.clew.candidate.CandidateConnection.ReasonerReport;
import org.clew.drug.Drug;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Row;

import org.springframework.stereotype.Component;

/**
 * Asks the five reasoners in one round trip and ranks what they find.
 */
@Component
class Candidates {

	/** No reasoner reads more rows; one that reaches this says that it was cut. */
	static final int LIMIT = 2000;

	private static final String REASONING = """
			CALL (related, marks) {
			  CALL (related, marks) {
			<statement>
			  }
			  WITH row LIMIT $limit
			  RETURN collect(row) AS <rows>
			}
			""";

	private static final String DRUGS = """
			CALL (related, <all>) {
			  UNWIND <joined> AS row
			  WITH DISTINCT related, row.drug AS id
			  MATCH (drug:Drug {id: id})
			  RETURN collect({
			    drug: properties(drug),
			    hasUse: EXISTS { (drug)<-[:OF_DRUG]-(:Use) },
			    worstGrade: COLLECT { MATCH (drug)<-[:OF_DRUG]-(use:Use) RETURN max(use.worstGrade) }[0],
			    approvedFor: [(drug)-[:APPROVED_AS]->(:Approval)-[:IN_DISEASE]->(disease:Disease) | disease.id]
			  }) AS drugs
			}
			RETURN related, marks, drugs, <all>
			""";

	private final Cypher cypher;

	private final List<Reasoner> reasoners;

	private final EntityType<Drug> drugType;

	private final String statement;

	Candidates(Cypher cypher, List<Reasoner> reasoners, EntityType<Drug> drugType) {
		this.cypher = cypher;
		this.reasoners = reasoners;
		this.drugType = drugType;
		this.statement = statement(reasoners);
	}

	/**
	 * The one statement: what is near, what is implicated, the five reasoners, their
	 * drugs.
	 * @param reasoners the reasoners, in order
	 * @return fixed text; what a client wrote is only in the parameters
	 */
	static String statement(List<Reasoner> reasoners) {
		StringBuilder text = new StringBuilder(Neighbourhood.RELATED).append(Neighbourhood.MARKS);
		List<String> names = new ArrayList<>();
		for (Reasoner reasoner : reasoners) {
			String rows = rows(reasoner);
			names.add(rows);
			text.append(REASONING.replace("<statement>", reasoner.statement().strip()).replace("<rows>", rows));
		}
		return text
			.append(DRUGS.replace("<all>", String.join(", ", names)).replace("<joined>", String.join(" + ", names)))
			.toString();
	}

	/**
	 * Asks all reasoners.
	 * @param question who asks
	 * @return every candidate, best first, before any filter
	 */
	Answer answer(Question question) {
		Map<String, Object> parameters = new HashMap<>(question.parameters());
		parameters.put("nearness", Neighbourhood.NEARNESS);
		parameters.put("limit", LIMIT);
		return this.cypher.readOne(this.statement, parameters, (row) -> answer(question, row)).orElseThrow();
	}

	private Answer answer(Question question, Row row) {
		Scope scope = new Scope(row.rows("related"), row.rows("marks"));
		Map<String, List<Finding>> byDrug = new LinkedHashMap<>();
		List<ReasonerReport> reports = new ArrayList<>();
		for (Reasoner reasoner : this.reasoners) {
			List<Row> rows = row.rows(rows(reasoner));
			List<Finding> all = reasoner.findings(rows, question, scope);
			List<Finding> found = Findings.distinct(all.stream().filter((finding) -> !finding.setAside()).toList());
			found
				.forEach((finding) -> byDrug.computeIfAbsent(finding.drugId(), (id) -> new ArrayList<>()).add(finding));
			reports.add(new ReasonerReport(reasoner.basis(), reasoner.lookedAt(question, scope), Findings.drugs(found),
					Findings.setAside(all, found), rows.size() == LIMIT));
		}
		List<Candidate> candidates = new ArrayList<>();
		for (Row drug : row.rows("drugs")) {
			List<Finding> findings = byDrug.get(drug.row("drug").text("id"));
			if (findings != null) {
				candidates.add(candidate(question, scope, drug, findings));
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id));
		return new Answer(candidates, reports);
	}

	private Candidate candidate(Question question, Scope scope, Row row, List<Finding> findings) {
		findings.sort(Comparator.comparingDouble((Finding finding) -> finding.term().value()).reversed());
		List<String> approvedFor = row.texts("approvedFor");
		Boolean approvedHere = (question.disease() == null) ? null
				: (Boolean) scope.related()
					.stream()
					.filter((disease) -> !DiseaseRelation.NEIGHBOUR.name().equals(disease.text("relation")))
					.anyMatch((disease) -> approvedFor.contains(disease.text("id")));
		return new Candidate(this.drugType.mapping().apply(row.row("drug")), ScoreComponents.of(findings), findings,
				new Facts(row.flag("hasUse"), row.numberOrNull("worstGrade"), approvedHere), question.jurisdiction());
	}

	private static String rows(Reasoner reasoner) {
		return "rows" + reasoner.basis().name();
	}

	/**
	 * Every candidate, and what was looked at.
	 *
	 * @param candidates best first
	 * @param reports one for each reasoner
	 */
	record Answer(List<Candidate> candidates, List<ReasonerReport> reports) {
	}

}
