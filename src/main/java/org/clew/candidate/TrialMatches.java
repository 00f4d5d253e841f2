package org.clew.candidate;

import java.util.Collection;
import java.util.Map;

import org.clew.graph.Cypher;
import org.clew.graph.Found;
import org.clew.graph.NestedListing;
import org.clew.graph.Slice;

import org.springframework.stereotype.Component;

/**
 * The trials of candidates and of their forms, those first that take patients, and of
 * them those in the nearest disease.
 */
@Component
class TrialMatches {

	private static final String OPENNESS = """
			CASE study.status
			  WHEN 'RECRUITING' THEN 0 WHEN 'ENROLLING_BY_INVITATION' THEN 1 WHEN 'NOT_YET_RECRUITING' THEN 2
			  WHEN 'ACTIVE_NOT_RECRUITING' THEN 3 ELSE 4
			END * 10 + rank""";

	private static final NestedListing TRIALS = new NestedListing(
			"""
					MATCH (:Drug {id: parent})<-[:FORM_OF*0..1]-(:Drug)<-[tests:TESTS @]-(study:Study @)
					WITH study, collect(DISTINCT tests.role) AS roles, [(study)-[:STUDIES @]->(disease:Disease) | disease.id] AS diseases
					WITH study, roles, diseases, <rank> AS rank
					WHERE rank < $unrelated OR $any OR size(diseases) = 0
					"""
				.replace("<rank>", Surroundings.RANK),
			OPENNESS, "study.id", "{study: properties(study), roles: roles, rank: rank}");

	private final Cypher cypher;

	TrialMatches(Cypher cypher) {
		this.cypher = cypher;
	}

	Map<Surroundings.Of, Found<TrialMatch>> of(Collection<Surroundings.Of> candidates, Slice slice) {
		return Surroundings.read(candidates, (around, drugs) -> TRIALS.read(this.cypher, drugs, slice,
				around.parameters(), (row) -> TrialMatch.from(row, around.question())));
	}

}
