package org.clew.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * What the graph says of a record at one moment.
 *
 * @param type its label
 * @param properties its properties
 * @param touches identifiers of the record itself and of the drugs, diseases and targets
 * that it speaks of
 */
record State(String type, Map<String, Object> properties, List<String> touches) {

	/** No record speaks of more than a few dozens of each. */
	private static final String READ = """
			UNWIND $ids AS id
			MATCH (n:Entity {id: id})
			RETURN id, coalesce([label IN labels(n) WHERE label <> 'Entity'][0], 'Entity') AS type, properties(n) AS properties, [id] + COLLECT {
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
			  MATCH (n)<-[:APPROVED_AS|WITHDRAWN_AS]-(about:Drug)
			  RETURN DISTINCT about.id
			  ORDER BY about.id
			  LIMIT 100
			} AS touches
			""";

	/**
	 * Reads records.
	 * @param transaction in which to read
	 * @param ids their identifiers
	 * @return those that exist, by identifier
	 */
	static Map<String, State> read(TransactionContext transaction, Collection<String> ids) {
		Map<String, State> states = new HashMap<>();
		if (!ids.isEmpty()) {
			transaction.run(READ, Map.of("ids", List.copyOf(ids)))
				.forEachRemaining((row) -> states.put(row.get("id").asString(), new State(row.get("type").asString(),
						row.get("properties").asMap(), row.get("touches").asList(Value::asString))));
		}
		return states;
	}

	/** What it is called, as far as it has a name. */
	String name() {
		return this.properties.get("name") instanceof String name ? name : "";
	}

}
