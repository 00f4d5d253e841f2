package org.clew.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.graph.Cypher;
import org.clew.graph.Entity;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Tells for whom a use or finding speaks: what a retracted study reports speaks neither
 * for nor against a drug.
 */
@Controller
class Standing {

	private static final String RETRACTED = """
			MATCH (n:Entity)
			WHERE n.id IN $ids AND EXISTS { (n)<-[:REPORTS]-(:Study)-[:RETRACTED_AS]->() }
			RETURN n.id AS id
			""";

	private final Cypher cypher;

	Standing(Cypher cypher) {
		this.cypher = cypher;
	}

	@BatchMapping(typeName = "Use", field = "stance")
	Map<Use, Stance> ofUses(List<Use> uses) {
		Set<String> retracted = retracted(uses);
		Map<Use, Stance> stances = new HashMap<>();
		uses.forEach((use) -> stances.put(use, retracted.contains(use.id()) ? Stance.NEUTRAL : use.stance()));
		return stances;
	}

	@BatchMapping(typeName = "Evidence", field = "stance")
	Map<Evidence, Stance> ofEvidence(List<Evidence> evidence) {
		Set<String> retracted = retracted(evidence);
		Map<Evidence, Stance> stances = new HashMap<>();
		evidence.forEach((item) -> stances.put(item, retracted.contains(item.id()) ? Stance.NEUTRAL : item.stance()));
		return stances;
	}

	private Set<String> retracted(List<? extends Entity> items) {
		List<String> ids = items.stream().map(Entity::id).distinct().toList();
		return this.cypher.read(RETRACTED, Map.of("ids", ids), (row) -> row.text("id"))
			.stream()
			.collect(Collectors.toSet());
	}

}
