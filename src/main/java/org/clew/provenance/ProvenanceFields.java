package org.clew.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Links;
import org.clew.graph.Provenance;
import org.clew.graph.Row;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;

/**
 * How sources are read, and the field {@code statedBy} of every record that has
 * statements behind it.
 */
@Configuration(proxyBeanMethods = false)
class ProvenanceFields {

	/** What is stated of the record as a whole comes first. */
	private static final Links STATED_BY = new Links("(n:Entity @)-[r:STATED_BY @]->(m:Source)",
			"coalesce(r.about, ''), r.position", "properties(r)");

	/** The database keeps the number of relations of each kind at a node. */
	private static final String RECORD_COUNTS = """
			MATCH (source:Source)
			WHERE source.id IN $ids
			RETURN source.id AS id, COUNT { (source)<-[:STATED_BY]-() } AS count
			""";

	private static final List<String> TYPES = List.of("Drug", "Licence", "Label", "Withdrawal", "Target", "Alteration",
			"Disease", "Study", "OutcomeMeasure", "BasisDefinition", "Use", "Evidence", "Pathway", "LegalBasis",
			"PathwayStep", "PathwayFact", "AccessProgramme", "Organization");

	@Bean
	EntityType<Source> sourceType() {
		return EntityType.of(Source.class, Source::from);
	}

	@Bean
	BatchedFields provenanceBatchedFields(Cypher cypher) {
		return () -> Stream.concat(
				TYPES.stream()
					.map((type) -> BatchedField.list(type, "statedBy", Provenance.class,
							(ids) -> STATED_BY.read(cypher, ids, ProvenanceFields::stated))),
				Stream.of(BatchedField.reference(Provenance.class, "source", Source.class, Provenance::sourceId),
						BatchedField.keyed(Source.class, "recordCount", ResolvableType.forClass(Integer.class),
								Source::id, (ids) -> recordCounts(cypher, ids))))
			.toList();
	}

	private static Map<String, Integer> recordCounts(Cypher cypher, Collection<String> ids) {
		return cypher
			.read(RECORD_COUNTS, Map.of("ids", List.copyOf(ids)),
					(row) -> Map.entry(row.text("id"), row.number("count")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Provenance stated(Row relation) {
		return Provenance.of(relation).getFirst();
	}

}
