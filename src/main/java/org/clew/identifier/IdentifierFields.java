package org.clew.identifier;

import java.util.List;
import java.util.stream.Stream;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;
import org.clew.graph.Links;
import org.clew.graph.Row;
import org.clew.provenance.Source;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The field {@code identifiers} of every record that other vocabularies know. */
@Configuration(proxyBeanMethods = false)
class IdentifierFields {

	/** The seed's identifiers have no kind: they are the record's own, or exact. */
	private static final Links IDENTIFIERS = new Links("(n:Entity @now)<-[r:IDENTIFIES|MAPS_TO]-(m:Identifier)",
			"CASE WHEN m.curie = toUpper(n.id) THEN 0 ELSE 1 END, type(r), m.curie",
			"""
					{
					  curie: m.curie, source: r.source,
					  kind: coalesce(r.kind, r.predicate, CASE WHEN m.curie = toUpper(n.id) THEN 'PRIMARY' ELSE 'EXACT' END)
					}""");

	private static final List<String> TYPES = List.of("Drug", "Target", "Disease", "Study", "AccessProgramme",
			"Organization", "Alteration");

	@Bean
	BatchedFields identifierBatchedFields(Cypher cypher) {
		return () -> Stream
			.concat(TYPES.stream()
				.map((type) -> BatchedField.list(type, "identifiers", Identifier.class,
						(ids) -> IDENTIFIERS.read(cypher, ids, Identifier::from))),
					Stream.of(BatchedField.reference(Identifier.class, "source", Source.class, Identifier::sourceId)))
			.toList();
	}

	/**
	 * An identifier, and how it means a record.
	 *
	 * @param curie the identifier, in the form under which the graph knows it
	 * @param kind how it means the record
	 * @param sourceId who says so, where that is not what states the record
	 */
	record Identifier(String curie, IdentifierKind kind, @Nullable String sourceId) {

		static Identifier from(Row row) {
			return new Identifier(row.text("curie"), row.constant(IdentifierKind.class, "kind"),
					row.textOrNull("source"));
		}

	}

}
