package org.clew.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;
import org.clew.graph.Entities;
import org.clew.graph.Entity;
import org.clew.graph.Links;
import org.clew.provenance.Source;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;

/** The fields that lead on from what a name means. */
@Configuration(proxyBeanMethods = false)
class SearchFields {

	private static final ResolvableType RECORDS = ResolvableType.forClassWithGenerics(List.class, Entity.class);

	private static final Links IN_STUDY = new Links("(n:Study @)-[:NAMES @]->(m:UnmatchedName)", "m.type, m.text",
			"m {.*, occurrences: COUNT { (m)<-[:NAMES @]-( @) }}");

	@Bean
	BatchedFields searchBatchedFields(NearNames nearNames, Entities entities) {
		return () -> List.of(BatchedField.reference(Resolution.class, "node", Entity.class, Resolution::nodeId),
				BatchedField.reference(ResolutionChoice.class, "node", Entity.class, ResolutionChoice::nodeId),
				BatchedField.keyed(Resolution.class, "near", RECORDS, (resolution) -> resolution,
						(resolutions) -> near(nearNames, resolutions)),
				BatchedField.reference(UnmatchedName.class, "source", Source.class, UnmatchedName::sourceId),
				BatchedField.keyed(UnmatchedName.class, "candidates", RECORDS, UnmatchedName::candidateIds,
						(lists) -> records(entities, lists)));
	}

	@Bean
	BatchedFields unmatchedBatchedFields(Cypher cypher) {
		return () -> List.of(BatchedField.list("Study", "unmatchedNames", UnmatchedName.class,
				(ids) -> IN_STUDY.read(cypher, ids, UnmatchedName::from)));
	}

	private static Map<Resolution, List<Entity>> near(NearNames nearNames, Collection<Resolution> resolutions) {
		Map<Resolution, List<Entity>> near = new HashMap<>();
		List<Resolution> unmatched = resolutions.stream()
			.filter((resolution) -> resolution.status() == ResolutionStatus.UNMATCHED)
			.toList();
		resolutions.forEach((resolution) -> near.put(resolution, List.of()));
		near.keySet().removeAll(Set.copyOf(unmatched));
		near.putAll(nearNames.near(unmatched));
		return near;
	}

	/** A record may have gone since the name was kept. */
	private static Map<List<String>, List<Entity>> records(Entities entities, Collection<List<String>> lists) {
		Set<String> ids = new HashSet<>();
		lists.forEach(ids::addAll);
		Map<String, Entity> known = ids.isEmpty() ? Map.of() : entities.byIds(ids);
		Map<List<String>, List<Entity>> records = new HashMap<>();
		lists.forEach((list) -> records.put(list, list.stream().map(known::get).filter(Objects::nonNull).toList()));
		return records;
	}

}
