package org.clew.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;

/**
 * Tells for whom a use or finding speaks: what a retracted study reports speaks neither
 * for nor against a drug.
 *
 * @param id the use or finding
 * @param stated its stance, as long as the study stands
 */
record Standing(String id, Stance stated) {

	private static final String RETRACTED = """
			MATCH (n:Entity @)
			WHERE n.id IN $ids AND EXISTS { (n)<-[:REPORTS @]-(:Study @)-[:RETRACTED_AS @]->() }
			RETURN n.id AS id
			""";

	private static Map<Standing, Stance> stances(Cypher cypher, Collection<Standing> items) {
		List<String> ids = items.stream().map(Standing::id).distinct().sorted().toList();
		Set<String> retracted = cypher.read(RETRACTED, Map.of("ids", ids), (row) -> row.text("id"))
			.stream()
			.collect(Collectors.toSet());
		Map<Standing, Stance> stances = new HashMap<>();
		items.forEach((item) -> stances.put(item, retracted.contains(item.id()) ? Stance.NEUTRAL : item.stated()));
		return stances;
	}

	/** The fields that tell it. */
	@Configuration(proxyBeanMethods = false)
	static class Fields {

		@Bean
		BatchedFields standingFields(Cypher cypher) {
			ResolvableType stance = ResolvableType.forClass(Stance.class);
			return () -> List.of(
					BatchedField.keyed(Use.class, "stance", stance, (use) -> new Standing(use.id(), use.stance()),
							(items) -> stances(cypher, items)),
					BatchedField.keyed(Evidence.class, "stance", stance,
							(item) -> new Standing(item.id(), item.stance()), (items) -> stances(cypher, items)));
		}

	}

}
