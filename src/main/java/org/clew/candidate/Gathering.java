package org.clew.candidate;

import java.util.List;
import java.util.Map;

import org.clew.graph.Cypher;
import org.clew.graph.Row;

import org.springframework.stereotype.Component;

/**
 * Gathers, in one round trip, all that the reasoners look at.
 */
@Component
class Gathering {

	/** No part of the answer holds more; one row beyond tells that it was cut. */
	static final int LIMIT = 2000;

	/**
	 * {@code anchored}: uses, evidence, approvals, programmes and trials in the related
	 * diseases, with the drug that each speaks of.
	 */
	private static final String ANCHORED = """
			CALL (related) {
			  UNWIND range(0, size(related) - 1) AS relative
			  WITH relative, related[relative].id AS diseaseId
			  MATCH (:Disease {id: diseaseId})<-[inDisease:IN_DISEASE|STUDIES]-(item)-[ofDrug:OF_DRUG|OFFERS|APPROVED_AS|TESTS]-(drug:Drug)
			  WITH relative, inDisease, item, ofDrug, drug
			  ORDER BY related[relative].factor DESC, item.id, drug.id
			  LIMIT $limit
			<item>
			  RETURN collect(row) AS anchored
			}
			""";

	/**
	 * {@code acting}: drugs that act on a marked target, or on a complex or family that
	 * it is a member of.
	 */
	private static final String ACTING = """
			CALL (marks) {
			  UNWIND range(0, size(marks) - 1) AS each
			  WITH marks[each].target AS targetId, marks[each].effect AS effect, min(each) AS mark
			  MATCH (target:Target {id: targetId})
			  CALL (target) {
			    MATCH (drug:Drug)-[actsOn:ACTS_ON]->(target)
			    RETURN drug, actsOn, target AS hit, null AS hasMember
			    UNION ALL
			    MATCH (drug:Drug)-[actsOn:ACTS_ON]->(hit:Target)-[hasMember:HAS_MEMBER]->(target)
			    RETURN drug, actsOn, hit, hasMember
			  }
			  WITH mark, drug, actsOn, hit, hasMember
			  ORDER BY mark, drug.id, hit.id, actsOn.action
			  LIMIT $limit
			  RETURN collect({
			    mark: mark, drug: drug.id, drugTargets: COUNT { MATCH (drug)-[:ACTS_ON]->(aim:Target) RETURN DISTINCT aim },
			    hit: hit.id, hitName: hit.name, targetDrugs: COUNT { MATCH (hit)<-[:ACTS_ON]-(rival:Drug) RETURN DISTINCT rival },
			    actsOn: properties(actsOn), hasMember: properties(hasMember)
			  }) AS acting
			}
			""";

	/**
	 * {@code onTargets}: evidence on targets found in the patient, in whatever disease.
	 */
	private static final String ON_TARGETS = """
			CALL (marks) {
			  UNWIND range(0, size(marks) - 1) AS mark
			  WITH mark, marks[mark] AS found
			  WHERE found.relation = 'NONE'
			  MATCH (:Target {id: found.target})<-[inDisease:OF_TARGET]-(item:Evidence)-[ofDrug:OF_DRUG]->(drug:Drug)
			  WITH mark, inDisease, item, ofDrug, drug, -1 AS relative
			  ORDER BY mark, item.id, drug.id
			  LIMIT $limit
			<item>
			  RETURN collect(row {.*, mark: mark}) AS onTargets
			}
			""";

	/**
	 * {@code shared}: the same kinds of item in diseases that are not related but
	 * implicate a marked target, of drugs that act on that target.
	 */
	private static final String SHARED = """
			CALL (related, marks) {
			  UNWIND range(0, size(marks) - 1) AS each
			  WITH related, marks[each].target AS targetId, marks[each].effect AS effect, min(each) AS mark
			  MATCH (target:Target {id: targetId})<-[actsOn:ACTS_ON]-(drug:Drug)
			  WITH mark, target, drug, collect(DISTINCT actsOn.direction) AS directions, [relative IN related | relative.id] AS known
			  MATCH (drug)-[ofDrug:OF_DRUG|APPROVED_AS]-(item)-[inDisease:IN_DISEASE]->(other:Disease)-[implicates:IMPLICATES]->(target)
			  WHERE NOT other.id IN known
			  WITH mark, drug, directions, ofDrug, item, inDisease, other, implicates
			  ORDER BY implicates.role, implicates.functionalEffect, implicates.alteration
			  WITH mark, drug, directions, ofDrug, item, inDisease, other, head(collect(implicates)) AS implicates
			  ORDER BY mark, item.id, drug.id
			  LIMIT $limit
			  WITH *, -1 AS relative
			<item>
			  RETURN collect(row {.*, mark: mark, directions: directions, other: other {.id, .name}, implicates: properties(implicates)}) AS shared
			}
			""";

	private static final String ITEM = """
			  OPTIONAL MATCH (study:Study)-[reports:REPORTS]->(item)
			  WITH *, {
			    relative: relative, kind: head([label IN labels(item) WHERE label <> 'Entity']), item: item.id, drug: drug.id,
			    name: item.name, effect: item.effect, patients: item.patients, stance: item.stance, summary: item.summary,
			    level: item.level, basis: item.basis, whyStopped: item.whyStopped, otherAlteration: item.alterationAsReported,
			    bases: [(item)-[:BASED_ON]->(basis:Basis) | basis.basis],
			    targets: [(item)-[:OF_TARGET]->(about:Target) | about.id],
			    diseaseName: head([(item)-[:IN_DISEASE]->(disease:Disease) | disease.name]),
			    alterations: [(item)-[:IN_ALTERATION]->(change:Alteration) | change {.id, .name, .kind, targets: [(change)-[:CHANGES]->(changed:Target) | changed.id]}],
			    study: study.id, author: head(study.authors), authors: size(study.authors), year: study.year,
			    inDisease: properties(inDisease), ofDrug: properties(ofDrug), reports: properties(reports)
			  } AS row
			""";

	private static final String DRUGS = """
			CALL (anchored, acting, onTargets, shared) {
			  UNWIND anchored + acting + onTargets + shared AS row
			  WITH DISTINCT row.drug AS id
			  MATCH (drug:Drug {id: id})
			  RETURN collect({
			    drug: properties(drug),
			    hasUse: EXISTS { (drug)<-[:OF_DRUG]-(:Use) },
			    worstGrade: COLLECT { MATCH (drug)<-[:OF_DRUG]-(use:Use) RETURN max(use.worstGrade) }[0],
			    withdrawals: [(drug)-[withdrawnAs:WITHDRAWN_AS]->(withdrawal:Withdrawal) | withdrawal {.*, relation: properties(withdrawnAs)}],
			    approvals: [(drug)-[:APPROVED_AS]->(approval:Approval) | approval {.jurisdiction, .date}],
			    approvedFor: [(drug)-[:APPROVED_AS]->(:Approval)-[:IN_DISEASE]->(disease:Disease) | disease.id]
			  }) AS drugs
			}
			RETURN related, marks, anchored, acting, onTargets, shared, drugs
			""";

	/** Fixed text; what a client wrote is only in the parameters. */
	static final String STATEMENT = String
		.join("", Neighbourhood.RELATED, Neighbourhood.MARKS, ANCHORED, ACTING, ON_TARGETS, SHARED, DRUGS)
		.replace("<item>", ITEM.stripTrailing());

	private final Cypher cypher;

	Gathering(Cypher cypher) {
		this.cypher = cypher;
	}

	Gathered of(Question question) {
		return this.cypher
			.readOne(STATEMENT,
					Map.of("question", question.parameters(), "nearness", Neighbourhood.NEARNESS, "limit", LIMIT + 1),
					(row) -> gathered(question, row))
			.orElseThrow();
	}

	private static Gathered gathered(Question question, Row row) {
		Scope scope = new Scope(question, row.rows("related"), row.rows("marks"));
		return new Gathered(scope, items(scope, row.rows("anchored")), row.rows("acting"),
				items(scope, row.rows("onTargets")), items(scope, row.rows("shared")), row.rows("drugs"));
	}

	private static List<Item> items(Scope scope, List<Row> rows) {
		return rows.stream().map((row) -> new Item(row, scope)).toList();
	}

}
