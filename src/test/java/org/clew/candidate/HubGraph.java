package org.clew.candidate;

/**
 * A graph with a hub: a target on which ten thousand drugs act and which many diseases
 * implicate, in a hierarchy of five thousand diseases, some with two parents.
 */
final class HubGraph {

	static final int DRUGS = 10_000;

	static final int DISEASES = 5_000;

	/** What a leaf of the hierarchy is called. */
	static final String LEAF = "HUB:DISEASE-4900";

	static final String TARGET = "HUB:TARGET";

	private HubGraph() {
	}

	static String drug(int number) {
		return "HUB:DRUG-%05d".formatted(number);
	}

	/**
	 * Each disease lies below that of a third of its number; every seventh has two
	 * parents.
	 */
	static final String HIERARCHY = """
			UNWIND range(1, $diseases) AS number
			CREATE (:Disease:Entity {own} id: 'HUB:DISEASE-' + number, name: 'Disease ' + number,
			  informationContent: CASE WHEN number * 3 > $diseases THEN 1.0 ELSE log(number) / log($diseases) END})
			""";

	static final String PARENTS = """
			UNWIND range(2, $diseases) AS number
			MATCH (lower:Disease {id: 'HUB:DISEASE-' + number})
			UNWIND CASE number % 7 WHEN 0 THEN [(number + 1) / 3, (number + 1) / 3 + 1] ELSE [(number + 1) / 3] END AS above
			MATCH (upper:Disease {id: 'HUB:DISEASE-' + CASE above WHEN 0 THEN 1 ELSE above END})
			WHERE upper <> lower
			CREATE (lower)-[:SUBCLASS_OF]->(upper)
			""";

	static final String HUB = """
			CREATE (hub:Target:Entity {own} id: 'HUB:TARGET', name: 'Hub', symbol: 'HUB', type: 'SINGLE_PROTEIN', organism: 'Homo sapiens'})
			WITH hub
			UNWIND range(1, $drugs) AS number
			CREATE (drug:Drug:Entity {own} id: 'HUB:DRUG-' + substring('0000' + number, size('0000' + number) - 5), name: 'Drug ' + number, stage: 'PHASE_1', approved: number % 5 = 0})
			CREATE (drug)-[:ACTS_ON {action: 'INHIBITOR', direction: 'INHIBITORY', specificity: 'SINGLE_PROTEIN'}]->(hub)
			""";

	static final String IMPLICATIONS = """
			MATCH (hub:Target {id: 'HUB:TARGET'})
			UNWIND range(1, $diseases / 10) AS number
			MATCH (disease:Disease {id: 'HUB:DISEASE-' + number * 10})
			CREATE (disease)-[:IMPLICATES {role: 'ONCOGENIC_DRIVER', functionalEffect: 'GAIN_OF_FUNCTION'}]->(hub)
			""";

	/** Approvals everywhere; and for the leaf, trials of three drugs that come last. */
	static final String ITEMS = """
			UNWIND range(1, $diseases) AS number
			MATCH (disease:Disease {id: 'HUB:DISEASE-' + number}), (drug:Drug {id: 'HUB:DRUG-' + substring('0000' + (number * 2), size('0000' + (number * 2)) - 5)})
			CREATE (drug)-[:APPROVED_AS]->(:Approval:Entity {own} id: 'HUB:APPROVAL-' + number, name: 'Approval ' + number})-[:IN_DISEASE]->(disease)
			""";

	static final String TRIALS = """
			MATCH (disease:Disease {id: 'HUB:DISEASE-4900'})
			UNWIND range(1, 3000) AS number
			MATCH (drug:Drug {id: 'HUB:DRUG-0999' + (7 + number % 3)})
			CREATE (study:Study:Entity {own} id: 'HUB:TRIAL-' + number, name: 'Trial ' + number, status: 'COMPLETED'})-[:STUDIES]->(disease)
			CREATE (study)-[:TESTS {role: 'EXPERIMENTAL'}]->(drug)
			""";

}
