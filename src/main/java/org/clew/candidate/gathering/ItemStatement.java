package org.clew.candidate.gathering;

/**
 * Reads what speaks of a drug in a disease: the parts that start from diseases, from
 * targets of the patient, and from diseases that share a target. The parts do not know of
 * each other, so that none carries what another found; what an item holds is read in one
 * place for all.
 */
public final class ItemStatement {

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
			      MATCH (disease)<-[inDisease:IN_DISEASE @]-(item @)-[ofDrug:OF_DRUG|OFFERS @]-(drug:Drug)
			      RETURN inDisease, item, ofDrug, drug, 1 AS alike,
			        CASE WHEN item:Label THEN 0 WHEN item:Use|PastUse THEN 1 WHEN item:Evidence|PastEvidence THEN 2 ELSE 3 END AS order
			      UNION ALL
			      MATCH (disease)<-[inDisease:STUDIES @]-(item:Study @)-[ofDrug:TESTS @]->(drug:Drug)
			      WHERE NOT coalesce(ofDrug.role, '') IN ['COMPARATOR', 'BACKGROUND']
			      WITH inDisease, item, ofDrug, drug, coalesce(item.stopReason, item.whyStopped, '') AS stop, coalesce(item.status, '') AS status
			      ORDER BY status = 'RECRUITING' DESC, coalesce(ofDrug.confidence, 1.0) DESC, item.id
			      WITH drug, stop, status = 'WITHDRAWN' AS withdrawn, EXISTS { (item)-[:RETRACTED_AS @]->() } AS retracted, head(collect([inDisease, item, ofDrug])) AS first, count(DISTINCT item) AS alike
			      RETURN first[0] AS inDisease, first[1] AS item, first[2] AS ofDrug, drug, alike, 4 AS order
			    }
			    RETURN inDisease, item, ofDrug, drug, alike
			    ORDER BY order, item.id, drug.id
			    LIMIT $limit
			  }
			  WITH relative, near, inDisease, item, ofDrug, drug, alike
			  LIMIT $limit
			  RETURN 'anchored' AS part, relative, null AS mark, inDisease, item, ofDrug, drug, alike, null AS other, null AS implicates, null AS directions
			  ORDER BY near.factor DESC, item.id, drug.id
			""";

	/**
	 * {@code onTargets}: evidence on targets found in the patient, in whatever disease.
	 */
	private static final String ON_TARGETS = """
			  UNWIND range(0, size($scope.marks) - 1) AS mark
			  WITH mark, $scope.marks[mark] AS found
			  WHERE found.relation = 'NONE'
			  CALL (found) {
			    MATCH (:Target {id: found.target})<-[inDisease:OF_TARGET @]-(item:Evidence @)-[ofDrug:OF_DRUG @]->(drug:Drug)
			    RETURN inDisease, item, ofDrug, drug
			    ORDER BY coalesce(item.level, 'Z'), item.id, drug.id
			    LIMIT $limit
			  }
			  WITH mark, inDisease, item, ofDrug, drug
			  LIMIT $limit
			  RETURN 'onTargets' AS part, -1 AS relative, mark, inDisease, item, ofDrug, drug, 1 AS alike, null AS other, null AS implicates, null AS directions
			  ORDER BY mark, item.id, drug.id
			""";

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
			      MATCH (other)<-[inDisease:IN_DISEASE @]-(item @)-[ofDrug:OF_DRUG @]-(drug:Drug)
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
			  WITH *, COLLECT { MATCH <family>-[actsOn:ACTS_ON]->(target) RETURN DISTINCT actsOn.direction } AS directions
			  RETURN 'shared' AS part, -1 AS relative, mark, inDisease, item, ofDrug, drug, 1 AS alike, other, implicates, directions
			  ORDER BY mark, item.id, drug.id
			""";

	private static final String ITEM = """
			OPTIONAL MATCH (study:Study @)-[reports:REPORTS @]->(item)
			WITH *, {
			  relative: relative, kind: head([label IN labels(item) WHERE NOT label IN ['Entity', 'Past'] | replace(label, 'Past', '')]), item: item.id, drug: drug.id,
			  name: item.name, effect: item.effect, patients: item.patients, stance: item.stance, summary: item.summary,
			  level: item.level, basis: item.basis, significance: item.significance, direction: item.direction, evidenceStatus: item.evidenceStatus,
			  status: item.status, whyStopped: item.whyStopped, stopReason: item.stopReason, role: ofDrug.role, alike: alike,
			  drugs: COUNT { (item)-[:TESTS @]->() }, diseases: COUNT { (item)-[:STUDIES @]->() },
			  combination: item.combination, otherDrugs: [(item)-[:OF_DRUG @]->(another:Drug) WHERE another <> drug | another.name],
			  otherAlteration: item.profile,
			  bases: [(item)-[:BASED_ON @]->(basis:Basis) | basis.basis],
			  targets: [(item)-[:OF_TARGET @]->(about:Target) | about.id],
			  diseaseName: head([(item)-[:IN_DISEASE @]->(disease:Disease) | disease.name]),
			  alterations: [(item)-[:IN_ALTERATION @]->(change:Alteration) | change {.id, .name, .kind, targets: [(change)-[:CHANGES]->(changed:Target) | changed.id]}],
			  study: study.id, author: head(study.authors), authors: size(study.authors), year: study.year,
			  retracted: EXISTS { (item)-[:RETRACTED_AS @]->() } OR EXISTS { (study)-[:RETRACTED_AS @]->() },
			  mark: mark, directions: directions, other: other {.id, .name}, implicates: implicates {<stated>},
			  inDisease: inDisease {<stated>}, ofDrug: ofDrug {<stated>}, reports: reports {<stated>}
			} AS row
			""";

	/** Fixed text; what a client wrote is only in the parameters. */
	public static final String TEXT = ("CALL () {\n" + String.join("  UNION ALL\n", ANCHORED, ON_TARGETS, SHARED)
			+ "}\n" + ITEM + "RETURN part, collect(row) AS rows")
		.replace("<family>", DrugStatements.FAMILY)
		.replace("<stated>", Gathering.STATED);

	private ItemStatement() {
	}

}
