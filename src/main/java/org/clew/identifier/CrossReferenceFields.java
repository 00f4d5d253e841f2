package org.clew.identifier;

import java.util.List;
import java.util.stream.Stream;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;
import org.clew.graph.Links;
import org.clew.provenance.Source;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The field {@code crossReferences} of every record that other vocabularies know.
 */
@Configuration(proxyBeanMethods = false)
class CrossReferenceFields {

	/** The seed's identifiers have no kind: they are the record's own, or exact. */
	private static final Links CROSS_REFERENCES = new Links("(n:Entity @now)<-[r:IDENTIFIES|MAPS_TO]-(m:Identifier)",
			"type(r), m.curie",
			"""
					{
					  curie: m.curie, source: r.source,
					  kind: coalesce(r.kind, r.predicate, CASE WHEN m.curie = toUpper(n.id) THEN 'PRIMARY' ELSE 'EXACT' END)
					}""");

	private static final List<String> TYPES = List.of("Drug", "Target", "Disease", "Study", "AccessProgramme",
			"Organization", "Alteration");

	@Bean
	BatchedFields crossReferenceBatchedFields(Cypher cypher) {
		return () -> Stream.concat(
				TYPES.stream()
					.map((type) -> BatchedField.list(type, "crossReferences", CrossReference.class,
							(ids) -> CROSS_REFERENCES.read(cypher, ids, CrossReference::from))),
				Stream
					.of(BatchedField.reference(CrossReference.class, "source", Source.class, CrossReference::sourceId)))
			.toList();
	}

}
