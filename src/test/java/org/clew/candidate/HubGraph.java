package org.clew.candidate;

import java.util.List;
import java.util.Map;

/**
 * A graph with a hub: a target on which thousands of drugs act and which many diseases
 * implicate, in a hierarchy of thousands of diseases, some with two parents.
 */
final class HubGraph {

	static final int DRUGS = 4_000;

	static final int DISEASES = 2_000;

	/** What a leaf of the hierarchy is called. */
	static final String LEAF = "HUB:DISEASE-1900";

	private static final int TRIALS_OF_LEAF = 600;

	private HubGraph() {
	}

	static String drug(int number) {
		return "HUB:DRUG-%05d".formatted(number);
	}

	/** All of it, in the order in which it is written. */
	static List<String> statements() {
		return List.of(HIERARCHY, PARENTS, HUB, IMPLICATIONS, ITEMS, TRIALS);
	}

	static Map<String, Object> parameters() {
		return Map.of("diseases", DISEASES, "drugs", DRUGS, "trials", TRIALS_OF_LEAF);
	}

	/**
	 * Each disease lies below that of a third of its number; every seventh has two.
	 */
	private static final String HIERARCHY = """
			UNWIND range(1, $diseases) AS number
			CREATE (:Disease:Entity {own} id: 'HUB:DISEASE-' + number, name: 'Disease ' + number,
			  informationContent: CASE WHEN number * 3 > $diseases THEN 1.0 ELSE log(number) / log($diseases) END})
			""";

	private static final String PARENTS = """
			UNWIND range(2, $diseases) AS number
			MATCH (lower:Disease {id: 'HUB:DISEASE-' + number})
			UNWIND CASE number % 7 WHEN 0 THEN [(number + 1) / 3, (number + 1) / 3 + 1] ELSE [(number + 1) / 3] END AS above
			MATCH (upper:Disease {id: 'HUB:DISEASE-' + CASE above WHEN 0 THEN 1 ELSE above END})
			WHERE upper <> lower
			CREATE (lower)-[:SUBCLASS_OF]->(upper)
			""";

	private static final String HUB = """
			CREATE (hub:Target:Entity {own} id: 'HUB:TARGET', name: 'Hub', symbol: 'HUB', type: 'SINGLE_PROTEIN', organism: 'Homo sapiens'})
			WITH hub
			UNWIND range(1, $drugs) AS number
			CREATE (drug:Drug:Entity {own} id: 'HUB:DRUG-' + substring('0000' + number, size('0000' + number) - 5), name: 'Drug ' + number, stage: 'PHASE_1', approved: number % 5 = 0})
			CREATE (drug)-[:ACTS_ON {action: 'INHIBITOR', direction: 'INHIBITORY', specificity: 'SINGLE_PROTEIN'}]->(hub)
			""";

	private static final String IMPLICATIONS = """
			MATCH (hub:Target {id: 'HUB:TARGET'})
			UNWIND range(1, $diseases / 10) AS number
			MATCH (disease:Disease {id: 'HUB:DISEASE-' + number * 10})
			CREATE (disease)-[:IMPLICATES {role: 'ONCOGENIC_DRIVER', functionalEffect: 'GAIN_OF_FUNCTION'}]->(hub)
			""";

	/** An approval for each disease. */
	private static final String ITEMS = """
			UNWIND range(1, $diseases) AS number
			MATCH (disease:Disease {id: 'HUB:DISEASE-' + number}), (drug:Drug {id: 'HUB:DRUG-' + substring('0000' + (number * 2), size('0000' + (number * 2)) - 5)})
			CREATE (drug)<-[:OF_DRUG]-(:Label:Entity {own} id: 'HUB:LABEL-' + number, name: 'Label ' + number, status: 'ACTIVE', readBy: 'PROGRAM'})-[:IN_DISEASE]->(disease)
			""";

	/** For the leaf, trials of three drugs that come last in any order. */
	private static final String TRIALS = """
			MATCH (disease:Disease {id: 'HUB:DISEASE-1900'})
			UNWIND range(1, $trials) AS number
			MATCH (drug:Drug {id: 'HUB:DRUG-0399' + (7 + number % 3)})
			CREATE (study:Study:Entity {own} id: 'HUB:TRIAL-' + number, name: 'Trial ' + number, status: 'COMPLETED'})-[:STUDIES]->(disease)
			CREATE (study)-[:TESTS {role: 'EXPERIMENTAL'}]->(drug)
			""";

}
