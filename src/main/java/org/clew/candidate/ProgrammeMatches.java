package org.clew.candidate;

import java.util.Collection;
import java.util.Map;

import org.clew.graph.Cypher;
import org.clew.graph.Found;
import org.clew.graph.NestedListing;
import org.clew.graph.Slice;

import org.springframework.stereotype.Component;

/**
 * The programmes of candidates and of their forms, those first that are open, and of them
 * those for the nearest disease.
 */
@Component
class ProgrammeMatches {

	private static final String OPENNESS = """
			CASE programme.status
			  WHEN 'AVAILABLE' THEN 0 WHEN 'TEMPORARILY_NOT_AVAILABLE' THEN 2 WHEN 'NO_LONGER_AVAILABLE' THEN 4
			  WHEN 'APPROVED_FOR_MARKETING' THEN 3 ELSE 1
			END * 10 + rank""";

	private static final NestedListing PROGRAMMES = new NestedListing("""
			MATCH (:Drug {id: parent})<-[:FORM_OF*0..1]-(:Drug)<-[:OFFERS]-(programme:AccessProgramme)
			WITH DISTINCT programme, [(programme)-[:IN_DISEASE]->(disease:Disease) | disease.id] AS diseases
			WITH programme, <rank> AS rank
			""".replace("<rank>", Surroundings.RANK), OPENNESS, "programme.id",
			"{programme: properties(programme), rank: rank}");

	private final Cypher cypher;

	ProgrammeMatches(Cypher cypher) {
		this.cypher = cypher;
	}

	Map<Surroundings.Of, Found<ProgrammeMatch>> of(Collection<Surroundings.Of> candidates, Slice slice) {
		return Surroundings.read(candidates, (around, drugs) -> PROGRAMMES.read(this.cypher, drugs, slice,
				around.parameters(), (row) -> ProgrammeMatch.from(row, around.question())));
	}

}
