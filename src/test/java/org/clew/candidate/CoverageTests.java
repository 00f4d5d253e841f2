package org.clew.candidate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.Neo4jTest;
import org.clew.graph.Cypher;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that no use and no piece of evidence falls between the reasoners.
 */
@Neo4jTest
class CoverageTests {

	private static final String ASKED = """
			MATCH (item:Use|Evidence)
			OPTIONAL MATCH (item)-[:IN_DISEASE]->(disease:Disease)
			WITH item, head(collect(disease.id)) AS disease
			RETURN item.id AS item, disease, [(item)-[:OF_TARGET]->(target:Target) | target.id] AS targets
			ORDER BY item
			""";

	@Autowired
	private Cypher cypher;

	@Autowired
	private Candidates candidates;

	@Autowired
	private Questions questions;

	@Test
	void reachesEveryUseAndEveryPieceOfEvidence() {
		Map<PatientInput, List<String>> items = this.cypher
			.read(ASKED, Map.of(),
					(row) -> Map.entry(
							new PatientInput(row.textOrNull("disease"), row.texts("targets"), null, null, null),
							row.text("item")))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		assertThat(items).hasSizeGreaterThan(50)
			.allSatisfy((patient, expected) -> assertThat(reached(patient)).containsAll(expected));
	}

	private Set<String> reached(PatientInput patient) {
		return this.candidates.answer(this.questions.of(patient))
			.candidates()
			.stream()
			.flatMap((candidate) -> candidate.findings().stream())
			.flatMap((finding) -> finding.path().onward().stream())
			.map((hop) -> hop.fromId())
			.collect(Collectors.toSet());
	}

}
