package org.clew.candidate.gathering;

import org.clew.evidence.GradeVersions;

/**
 * Reads which drugs act on targets, and what filters ask of drugs.
 */
public final class DrugStatements {

	/** A drug, what it is a form of, and all forms of that: one active substance. */
	static final String FAMILY = "(drug)-[:FORM_OF*0..1]->(:Drug)<-[:FORM_OF*0..1]-(:Drug)";

	/**
	 * {@code acting}: drugs that act on a marked target, on a complex or family that it
	 * is a member of, or, where it is one itself, on a member of it. The drugs of a
	 * target are counted once, forms of one as one. If they are too many, approved ones
	 * stay, and those that were found in another way.
	 */
	private static final String EACH = """
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
			RETURN collect({
			  mark: mark, drug: drug.id, drugTargets: COUNT { MATCH <family>-[:ACTS_ON]->(aim:Target) RETURN DISTINCT aim },
			  hit: hit.id, hitName: coalesce(hit.symbol, hit.name), targetDrugs: targetDrugs, step: step,
			  approved: coalesce(drug.approved, false), actsOn: actsOn {.action, .direction, <stated>}, hasMember: hasMember {<stated>}
			}) AS rows
			""";

	/** A use of a study that was retracted says nothing any more. */
	private static final String STANDS = "NOT EXISTS { (use)<-[:REPORTS @]-(:Study @)-[:RETRACTED_AS @]->() }";

	private static final String ANY = "MATCH (drug:Drug)-[actsOn:ACTS_ON]->(hit)";

	/** A target with too many drugs is no place to start from: hence the index. */
	private static final String KNOWN = """
			UNWIND $scope.known AS drugId
			    MATCH (drug:Drug {id: drugId})-[actsOn:ACTS_ON]->(hit)
			    USING INDEX drug:Drug(id)""";

	/**
	 * {@code drugs}: what filters ask of each drug, all its forms taken together: a salt
	 * stands in the row of its parent. Open trials and programmes are read only for a
	 * filter that asks for them.
	 */
	private static final String OF_EACH = """
			UNWIND $scope.drugs AS id
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
			    MATCH (asked)<-[tests:TESTS @]-(item:Study @)
			    WHERE item.status IN $question.open AND NOT coalesce(tests.role, '') IN ['COMPARATOR', 'BACKGROUND']
			    RETURN item, [(item)-[:STUDIES @]->(disease:Disease) | disease.id] AS diseases
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
			  hasUse: any(one IN family WHERE EXISTS { (one)<-[:OF_DRUG @]-(use:Use @) WHERE <stands> }),
			  worstGrade: COLLECT { UNWIND family AS one MATCH (one)<-[:OF_DRUG @]-(use:Use @) WHERE <stands> RETURN max(use.worstGrade) }[0],
			  ctcaeVersions: COLLECT { UNWIND family AS one MATCH (one)<-[:OF_DRUG @]-(use:Use @)-[event:HAD_EVENT @]->() WHERE event.grade IS NOT NULL AND <stands> <versions> },
			  withdrawals: COLLECT { UNWIND family AS one MATCH (one)-[withdrawnAs:WITHDRAWN_AS]->(withdrawal:Withdrawal) RETURN withdrawal {.*, drug: one.id, relation: withdrawnAs {<stated>}} },
			  approvals: COLLECT { UNWIND family AS one MATCH (one)<-[:OF_DRUG]-(approval:Label) RETURN approval {.jurisdiction, .date, drug: one.id} },
			  approvedFor: COLLECT { UNWIND family AS one MATCH (one)<-[:OF_DRUG]-(:Label)-[:IN_DISEASE]->(disease:Disease) RETURN disease.id }
			}) AS rows
			""";

	/** Which drugs act on the marked targets. */
	public static final String ACTING = whole(EACH.replace("<drugs>", ANY));

	/** Which of the drugs that were found in another way act on the marked targets. */
	public static final String KNOWN_ACTING = whole(EACH.replace("<drugs>", KNOWN));

	/** What is known of the drugs that were found. */
	public static final String FACTS = whole(OF_EACH);

	private DrugStatements() {
	}

	private static String whole(String text) {
		return text.replace("<family>", FAMILY)
			.replace("<stands>", STANDS)
			.replace("<stated>", Gathering.STATED)
			.replace("<versions>", GradeVersions.COLLECTED);
	}

}
