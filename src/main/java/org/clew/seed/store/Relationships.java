package org.clew.seed.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clew.seed.Count;
import org.clew.seed.plan.PlannedRelationship;
import org.neo4j.driver.TransactionContext;

/**
 * Brings the relationships that the seed owns to what is planned.
 */
final class Relationships {

	private static final String OWNED = """
			MATCH (n:Entity)-[r]->(:Entity)
			WHERE n.seedHash IS NOT NULL AND r.seedHash IS NOT NULL
			RETURN r.seedKey AS key, r.seedHash AS hash, elementId(r) AS element
			""";

	private static final String CREATE = """
			UNWIND $rows AS row
			MATCH (from:Entity {id: row.from})
			MATCH (to:Entity {id: row.to})
			CREATE (from)-[r:$(row.type)]->(to)
			SET r = row.properties
			""";

	private static final String CHANGE = """
			UNWIND $rows AS row
			MATCH ()-[r]->()
			WHERE elementId(r) = row.element
			SET r = row.properties
			""";

	private static final String DELETE = """
			UNWIND $rows AS row
			MATCH ()-[r]->()
			WHERE elementId(r) = row.element
			DELETE r
			""";

	private final TransactionContext transaction;

	private final Map<String, String> elements = new HashMap<>();

	private final Fingerprint fingerprint = new Fingerprint();

	private final Difference<PlannedRelationship> difference;

	Relationships(TransactionContext transaction, List<PlannedRelationship> relationships) {
		this.transaction = transaction;
		Map<String, String> owned = new HashMap<>();
		transaction.run(OWNED).forEachRemaining((row) -> {
			owned.put(row.get("key").asString(), row.get("hash").asString());
			this.elements.put(row.get("key").asString(), row.get("element").asString());
		});
		this.difference = Difference.between(relationships, PlannedRelationship::key, this::hash, owned);
	}

	void write() {
		Rows.run(this.transaction, CREATE, rows(this.difference.added()));
		Rows.run(this.transaction, CHANGE, rows(this.difference.changed()));
	}

	void remove() {
		Rows.run(this.transaction, DELETE,
				this.difference.removed()
					.stream()
					.map((key) -> Map.<String, Object>of("element", Objects.requireNonNull(this.elements.get(key))))
					.toList());
	}

	Count count() {
		return this.difference.count();
	}

	private List<Map<String, Object>> rows(List<PlannedRelationship> relationships) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (PlannedRelationship relationship : relationships) {
			Map<String, Object> properties = new HashMap<>(relationship.properties());
			properties.put("seedKey", relationship.key());
			properties.put("seedHash", hash(relationship));
			rows.add(Map.of("from", relationship.from(), "to", relationship.to(), "type", relationship.type().name(),
					"element", this.elements.getOrDefault(relationship.key(), ""), "properties", properties));
		}
		return rows;
	}

	private String hash(PlannedRelationship relationship) {
		return this.fingerprint.of(relationship.type().name(), relationship.properties());
	}

}
