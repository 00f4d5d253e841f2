package org.clew.candidate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clew.evidence.GradeVersions;
import org.clew.graph.Cypher;
import org.clew.graph.Row;

import org.springframework.stereotype.Component;

/**
 * Gathers all that the reasoners look at.
 */
@Component
class Gathering {

	/** No part of the answer holds more; one row beyond tells that it was cut. */
	static final int LIMIT = 2000;

	/**
	 * {@code anchored}: approvals, uses, evidence, programmes and trials in the related
	 * diseases, with the drug that each speaks of. The nearest diseases come first, and
	 * the rest is not read once the limit is reached. Of trials that say the same of one
	 * drug in one disease there may be hundreds: one stands for all, and says how many.
	 * What a drug is only compared with, or given beside, is no trial of it.
	 */
	private static final String ANCHORED = """
			  UNWIND range(0, size($scope.related) - 1) AS relative
			  WITH relative, $scope.related[relative] AS near
			  ORDER BY near.factor DESC, relative
			  CALL (near) {
			    MATCH (disease:Disease {id: near.id})
			    CALL (disease) {
			      MATCH (disease)<-[inDisease:IN_DISEASE]-(item)-[ofDrug:OF_DRUG|OFFERS|APPROVED_AS]-(drug:Drug)
			      RETURN inDisease, item, ofDrug, drug, 1 AS alike,
			        CASE WHEN item:Approval THEN 0 WHEN item:Use THEN 1 WHEN item:Evidence THEN 2 ELSE 3 END AS order
			      UNION ALL
			      MATCH (disease)<-[inDisease:STUDIES]-(item:Study)-[ofDrug:TESTS]->(drug:Drug)
			      WHERE NOT coalesce(ofDrug.role, '') IN ['COMPARATOR', 'BACKGROUND']
			      WITH inDisease, item, ofDrug, drug, coalesce(item.stopReason, item.whyStopped, '') AS stop, coalesce(item.status, '') AS status
			      ORDER BY status = 'RECRUITING' DESC, coalesce(ofDrug.confidence, 1.0) DESC, item.id
			      WITH drug, stop, status = 'WITHDRAWN' AS withdrawn, head(collect([inDisease, item, ofDrug])) AS first, count(DISTINCT item) AS alike
			      RETURN first[0] AS inDisease, first[1] AS item, first[2] AS ofDrug, drug, alike, 4 AS order
			    }
			    RETURN inDisease, item, ofDrug, drug, alike
			    ORDER BY order, item.id, drug.id
			    LIMIT $limit
			  }
			  WITH relative, near, inDisease, item, ofDrug, drug, alike
			  LIMIT $limit
			  WITH *
			  ORDER BY near.factor DESC, item.id, drug.id
			<item>
			  RETURN 'anchored' AS part, collect(row) AS rows
			""";

	/**
	 * {@code onTargets}: evidence on targets found in the patient, in whatever disease.
	 */
	private static final String ON_TARGETS = """
			  UNWIND range(0, size($scope.marks) - 1) AS mark
			  WITH mark, $scope.marks[mark] AS found
			  WHERE found.relation = 'NONE'
			  CALL (found) {
			    MATCH (:Target {id: found.target})<-[inDisease:OF_TARGET]-(item:Evidence)-[ofDrug:OF_DRUG]->(drug:Drug)
			    RETURN inDisease, item, ofDrug, drug
			    ORDER BY coalesce(item.level, 'Z'), item.id, drug.id
			    LIMIT $limit
			  }
			  WITH mark, inDisease, item, ofDrug, drug, -1 AS relative, 1 AS alike
			  LIMIT $limit
			  WITH *
			  ORDER BY mark, item.id, drug.id
			<item>
			  RETURN 'onTargets' AS part, collect(row {.*, mark: mark}) AS rows
			""";

	/**
	 * {@code acting}: drugs that act on a marked target, on a complex or family that it
	 * is a member of, or, where it is one itself, on a member of it. The drugs of a
	 * target are counted once, forms of one as one. If they are too many, approved ones
	 * stay, and those that were found in another way.
	 */
	private static final String ACTING = """
			  UNWIND range(0, size($scope.marks) - 1) AS each
			  WITH $scope.marks[each].target AS targetId, $scope.marks[each].effect AS effect, min(each) AS mark
			  ORDER BY mark
			  MATCH (target:Target {id: targetId})
			  CALL (target) {
			    RETURN target AS hit, null AS hasMember, 'SAME' AS step
			    UNION ALL
			    MATCH (hit:Target)-[hasMember:HAS_MEMBER]->(target)
			    RETURN hit, hasMember, 'UP' AS step
			    UNION ALL
			    MATCH (target)-[hasMember:HAS_MEMBER]->(hit:Target)
			    RETURN hit, hasMember, 'DOWN' AS step
			  }
			  CALL (hit) {
			    MATCH (hit)<-[:ACTS_ON]-(rival:Drug)
			    RETURN count(DISTINCT coalesce([(rival)-[:FORM_OF]->(parent:Drug) | parent][0], rival)) AS targetDrugs
			  }
			  CALL (hit) {
			    <drugs>
			    RETURN drug, actsOn
			    ORDER BY coalesce(drug.approved, false) DESC, drug.id, actsOn.action
			    LIMIT $limit
			  }
			  WITH mark, drug, actsOn, hit, hasMember, step, targetDrugs
			  LIMIT $limit
			  WITH *
			  ORDER BY mark, drug.id, hit.id, actsOn.action
			  RETURN 'acting' AS part, collect({
			    mark: mark, drug: drug.id, drugTargets: COUNT { MATCH <family>-[:ACTS_ON]->(aim:Target) RETURN DISTINCT aim },
			    hit: hit.id, hitName: coalesce(hit.symbol, hit.name), targetDrugs: targetDrugs, step: step,
			    approved: coalesce(drug.approved, false), actsOn: actsOn {.action, .direction, <stated>}, hasMember: hasMember {<stated>}
			  }) AS rows
			""";

	/** A drug, what it is a form of, and all forms of that: one active substance. */
	private static final String FAMILY = "(drug)-[:FORM_OF*0..1]->(:Drug)<-[:FORM_OF*0..1]-(:Drug)";

	private static final String ANY = "MATCH (drug:Drug)-[actsOn:ACTS_ON]->(hit)";

	/** A target with too many drugs is no place to start from: hence the index. */
	private static final String KNOWN = """
			UNWIND $scope.known AS drugId
			    MATCH (drug:Drug {id: drugId})-[actsOn:ACTS_ON]->(hit)
			    USING INDEX drug:Drug(id)""";

	/**
	 * {@code shared}: the same kinds of item in diseases that are not related but
	 * implicate a marked target, the more specific ones first, of drugs that act on that
	 * target.
	 */
	private static final String SHARED = """
			  UNWIND range(0, size($scope.marks) - 1) AS each
			  WITH $scope.marks[each].target AS targetId, $scope.marks[each].effect AS effect, min(each) AS mark
			  ORDER BY mark
			  MATCH (target:Target {id: targetId})
			  CALL (target) {
			    MATCH (target)<-[implicates:IMPLICATES]-(other:Disease)
			    WHERE NOT other.id IN $scope.ids
			    WITH target, other, implicates
			    ORDER BY implicates.role, implicates.functionalEffect, implicates.alteration
			    WITH target, other, head(collect(implicates)) AS implicates
			    ORDER BY coalesce(other.informationContent, 0.0) DESC, other.id
			    CALL (target, other) {
			      MATCH (other)<-[inDisease:IN_DISEASE]-(item)-[ofDrug:OF_DRUG|APPROVED_AS]-(drug:Drug)
			      WHERE EXISTS { <family>-[:ACTS_ON]->(target) }
			      RETURN inDisease, item, ofDrug, drug
			      ORDER BY item.id, drug.id
			      LIMIT $limit
			    }
			    RETURN other, implicates, inDisease, item, ofDrug, drug
			    LIMIT $limit
			  }
			  WITH mark, target, other, implicates, inDisease, item, ofDrug, drug
			  LIMIT $limit
			  WITH *, -1 AS relative, 1 AS alike, COLLECT { MATCH <family>-[actsOn:ACTS_ON]->(target) RETURN DISTINCT actsOn.direction } AS directions
			  ORDER BY mark, item.id, drug.id
			<item>
			  RETURN 'shared' AS part, collect(row {.*, mark: mark, directions: directions, other: other {.id, .name}, implicates: implicates {<stated>}}) AS rows
			""";

	private static final String ITEM = """
			  OPTIONAL MATCH (study:Study)-[reports:REPORTS]->(item)
			  WITH *, {
			    relative: relative, kind: head([label IN labels(item) WHERE label <> 'Entity']), item: item.id, drug: drug.id,
			    name: item.name, effect: item.effect, patients: item.patients, stance: item.stance, summary: item.summary,
			    level: item.level, basis: item.basis, significance: item.significance, direction: item.direction, evidenceStatus: item.evidenceStatus,
			    status: item.status, whyStopped: item.whyStopped, stopReason: item.stopReason, role: ofDrug.role, alike: alike,
			    drugs: COUNT { (item)-[:TESTS]->() }, diseases: COUNT { (item)-[:STUDIES]->() },
			    combination: item.combination, otherDrugs: [(item)-[:OF_DRUG]->(another:Drug) WHERE another <> drug | another.name],
			    otherAlteration: item.alterationAsReported,
			    bases: [(item)-[:BASED_ON]->(basis:Basis) | basis.basis],
			    targets: [(item)-[:OF_TARGET]->(about:Target) | about.id],
			    diseaseName: head([(item)-[:IN_DISEASE]->(disease:Disease) | disease.name]),
			    alterations: [(item)-[:IN_ALTERATION]->(change:Alteration) | change {.id, .name, .kind, targets: [(change)-[:CHANGES]->(changed:Target) | changed.id]}],
			    study: study.id, author: head(study.authors), authors: size(study.authors), year: study.year,
			    inDisease: inDisease {<stated>}, ofDrug: ofDrug {<stated>}, reports: reports {<stated>}
			  } AS row
			""";

	/**
	 * Of a relation only what says who states it, and how sure a name was matched: an
	 * import keeps more there.
	 */
	static final String STATED = ".sources, .statements, .publications, .knowledgeLevels, .agentTypes, .about, .confidence";

	/**
	 * {@code drugs}: what filters ask of each drug, all its forms taken together: a salt
	 * stands in the row of its parent. Open trials and programmes are read only for a
	 * filter that asks for them.
	 */
	private static final String DRUGS = """
			WITH collect({part: part, rows: rows}) AS parts
			CALL (parts) {
			  UNWIND parts AS part
			  UNWIND part.rows AS row
			  WITH DISTINCT row.drug AS id
			  MATCH (found:Drug {id: id})
			  OPTIONAL MATCH (found)-[:FORM_OF]->(parent:Drug)
			  WITH DISTINCT coalesce(parent, found) AS drug
			  CALL (drug) {
			    OPTIONAL MATCH (form:Drug)-[formOf:FORM_OF]->(drug)
			    WITH drug, form, formOf
			    ORDER BY form.id
			    RETURN [drug] + collect(form) AS family, collect(form {.id, .name, relation: formOf {<stated>}}) AS forms
			  }
			  CALL (family) {
			    UNWIND CASE WHEN $question.openings THEN family ELSE [] END AS asked
			    CALL (asked) {
			      MATCH (asked)<-[tests:TESTS]-(item:Study)
			      WHERE item.status IN $question.open AND NOT coalesce(tests.role, '') IN ['COMPARATOR', 'BACKGROUND']
			      RETURN item, [(item)-[:STUDIES]->(disease:Disease) | disease.id] AS diseases
			      UNION
			      MATCH (asked)<-[:OFFERS]-(item:AccessProgramme)
			      RETURN item, [(item)-[:IN_DISEASE]->(disease:Disease) | disease.id] AS diseases
			    }
			    RETURN collect(item {.id, .status, .minimumAge, .maximumAge, .minimumAgeYears, .maximumAgeYears, .standardAges, .sex, .siteCountries,
			      .countries, .jurisdictions, eligibilityCriteria: CASE WHEN item.eligibilityCriteria IS NOT NULL THEN '' END, programme: item:AccessProgramme, diseases: diseases}) AS openings
			  }
			  RETURN collect({
			    drug: properties(drug), forms: forms, openings: openings,
			    approved: any(one IN family WHERE coalesce(one.approved, false)), stages: [one IN family WHERE one.stage IS NOT NULL | one.stage],
			    hasUse: any(one IN family WHERE EXISTS { (one)<-[:OF_DRUG]-(:Use) }),
			    worstGrade: COLLECT { UNWIND family AS one MATCH (one)<-[:OF_DRUG]-(use:Use) RETURN max(use.worstGrade) }[0],
			    ctcaeVersions: COLLECT { UNWIND family AS one MATCH (one)<-[:OF_DRUG]-(:Use)-[event:HAD_EVENT]->() WHERE event.grade IS NOT NULL <versions> },
			    withdrawals: COLLECT { UNWIND family AS one MATCH (one)-[withdrawnAs:WITHDRAWN_AS]->(withdrawal:Withdrawal) RETURN withdrawal {.*, drug: one.id, relation: withdrawnAs {<stated>}} },
			    approvals: COLLECT { UNWIND family AS one MATCH (one)-[:APPROVED_AS]->(approval:Approval) RETURN approval {.jurisdiction, .date, drug: one.id} },
			    approvedFor: COLLECT { UNWIND family AS one MATCH (one)-[:APPROVED_AS]->(:Approval)-[:IN_DISEASE]->(disease:Disease) RETURN disease.id }
			  }) AS drugs
			}
			RETURN parts, drugs
			""";

	/**
	 * Fixed text; what a client wrote is only in the parameters. The parts do not know of
	 * each other, so that none carries what another found.
	 */
	static final String STATEMENT = whole(
			"CALL () {\n" + String.join("  UNION ALL\n", ANCHORED, ON_TARGETS, ACTING.replace("<drugs>", ANY), SHARED)
					+ "}\n" + DRUGS);

	/** Which of the drugs that were found in another way act on the marked targets. */
	static final String KNOWN_ACTING = whole(ACTING.replace("<drugs>", KNOWN));

	private final Cypher cypher;

	Gathering(Cypher cypher) {
		this.cypher = cypher;
	}

	private static String whole(String text) {
		return text.replace("<item>", ITEM.stripTrailing())
			.replace("<stated>", STATED)
			.replace("<family>", FAMILY)
			.replace("<versions>", GradeVersions.COLLECTED);
	}

	/**
	 * Reads in two statements: what is near, and what is there. Only if a target has more
	 * drugs than are read, a third finds those of them that matter most.
	 * @param question who asks
	 * @return all that the reasoners look at
	 */
	Gathered of(Question question) {
		Scope scope = this.cypher
			.readOne(Neighbourhood.STATEMENT,
					Map.of("question", question.parameters(), "nearness", Neighbourhood.NEARNESS, "limit", LIMIT + 1),
					(row) -> Neighbourhood.scope(question, row))
			.orElseThrow();
		Gathered gathered = this.cypher
			.readOne(STATEMENT, parameters(question, scope.parameters(List.of())), (row) -> gathered(scope, row))
			.orElseThrow();
		return (gathered.acting().size() > LIMIT)
				? gathered.withKnown(this.cypher.read(KNOWN_ACTING,
						parameters(question, scope.parameters(gathered.knownDrugs())), (row) -> row.rows("rows")))
				: gathered;
	}

	private static Map<String, Object> parameters(Question question, Map<String, Object> scope) {
		return Map.of("question", question.parameters(), "scope", scope, "limit", LIMIT + 1);
	}

	private static Gathered gathered(Scope scope, Row row) {
		Map<String, List<Row>> parts = row.rows("parts")
			.stream()
			.collect(Collectors.toMap((part) -> part.text("part"), (part) -> part.rows("rows")));
		return new Gathered(scope, items(scope, part(parts, "anchored")), part(parts, "acting"),
				items(scope, part(parts, "onTargets")), items(scope, part(parts, "shared")), row.rows("drugs"));
	}

	private static List<Row> part(Map<String, List<Row>> parts, String name) {
		return parts.getOrDefault(name, List.of());
	}

	private static List<Item> items(Scope scope, List<Row> rows) {
		return rows.stream().map((row) -> new Item(row, scope)).toList();
	}

}
