package org.clew.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * What the graph says of a record at one moment.
 *
 * @param properties its properties; and by the type of each relation that goes out from
 * it the identifiers of the records there, but who states it
 * @param touches identifiers of the record itself and of the drugs, diseases and targets
 * that it speaks of
 */
record State(String type, Map<String, Object> properties, List<String> touches) {

	/** No record that people follow speaks of more than a few dozens of each. */
	static final String READ = """
			UNWIND $ids AS id
			MATCH (n:Entity {id: id})
			USING INDEX SEEK n:Entity(id)
			WHERE n.recordedAt IS NULL OR n.recordedAt < $before
			RETURN id, coalesce([label IN labels(n) WHERE label <> 'Entity'][0], 'Entity') AS type, properties(n) AS properties, COLLECT {
			  MATCH (n)-[r:!STATED_BY]->(other:Entity)
			  WITH DISTINCT type(r) AS type, other.id AS other
			  ORDER BY type, other
			  LIMIT 500
			  RETURN [type, other]
			} AS relations, [id] + COLLECT {
			  MATCH (n)-[:REPORTS*0..1]->(part)-[:TESTS|STUDIES|OF_DRUG|IN_DISEASE|OF_TARGET|OFFERS]->(about:Entity)
			  RETURN DISTINCT about.id
			  ORDER BY about.id
			  LIMIT 500
			} + COLLECT {
			  MATCH (n)-[:IN_ALTERATION*0..1]->(:Alteration)-[:CHANGES]->(about:Target)
			  RETURN DISTINCT about.id
			  ORDER BY about.id
			  LIMIT 100
			} + COLLECT {
			  MATCH (n)<-[:LICENSED_AS|WITHDRAWN_AS]-(about:Drug)
			  RETURN DISTINCT about.id
			  ORDER BY about.id
			  LIMIT 100
			} AS touches
			""";

	/**
	 * Reads records.
	 * @param transaction in which to read
	 * @param before only what was recorded before this
	 * @return those that exist, by identifier
	 */
	static Map<String, State> read(TransactionContext transaction, Collection<String> ids, Instant before) {
		Map<String, State> states = new HashMap<>();
		if (!ids.isEmpty()) {
			transaction.run(READ, Map.of("ids", List.copyOf(ids), "before", before.atOffset(ZoneOffset.UTC)))
				.forEachRemaining((row) -> {
					Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
					row.get("relations").asList(Value::asList).forEach((relation) -> add(properties, relation));
					states.put(row.get("id").asString(), new State(row.get("type").asString(), properties,
							row.get("touches").asList(Value::asString)));
				});
		}
		return states;
	}

	private static void add(Map<String, Object> properties, List<Object> relation) {
		properties.merge(relation.getFirst().toString(), List.of(relation.getLast()),
				(ids, more) -> Stream.concat(((List<?>) ids).stream(), ((List<?>) more).stream()).toList());
	}

	/** What it is called, as far as it has a name. */
	String name() {
		return this.properties.get("name") instanceof String name ? name : "";
	}

}
