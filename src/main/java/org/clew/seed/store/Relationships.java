package org.clew.seed.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.clew.claim.LinkFold;
import org.clew.claim.Shared;
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

	/** What others have said already. */
	private static final String OTHERS = """
			UNWIND $rows AS row
			MATCH (:Entity {id: row.from})-[r]->(:Entity {id: row.to})
			WHERE type(r) = row.type AND r.seedHash IS NULL AND coalesce(r.key, '') IN ['', row.properties.role]
			RETURN row.properties.seedKey AS key, elementId(r) AS element
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
		List<Map<String, Object>> added = rows(this.difference.added());
		joinOthers(added);
		Rows.run(this.transaction, CREATE, added.stream().filter((row) -> "".equals(row.get("element"))).toList(),
				"Writing relations");
		List<Map<String, Object>> changed = rows(this.difference.changed());
		added.stream().filter((row) -> !"".equals(row.get("element"))).forEach(changed::add);
		Rows.run(this.transaction, CHANGE, folded(changed));
	}

	/** A relation that an import brought first becomes the seed's too. */
	private void joinOthers(List<Map<String, Object>> added) {
		Map<String, String> others = new HashMap<>();
		if (!new Shared(this.transaction).isAny()) {
			return;
		}
		Set<String> taken = new HashSet<>();
		this.transaction.run(OTHERS, Map.of("rows", added)).forEachRemaining((row) -> {
			if (taken.add(row.get("element").asString())) {
				others.putIfAbsent(row.get("key").asString(), row.get("element").asString());
			}
		});
		added.replaceAll((row) -> {
			Map<String, Object> joined = new HashMap<>(row);
			joined.put("element", others.getOrDefault(key(row), ""));
			return joined;
		});
	}

	private static String key(Map<String, Object> row) {
		return (row.get("properties") instanceof Map<?, ?> properties) ? String.valueOf(properties.get("seedKey")) : "";
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> folded(List<Map<String, Object>> rows) {
		Map<String, LinkFold> shared = new Shared(this.transaction)
			.links(rows.stream().map((row) -> (String) row.get("element")).toList());
		return rows.stream().map((row) -> {
			LinkFold fold = shared.get((String) row.get("element"));
			return (fold == null) ? row : Map.of("element", row.get("element"), "properties",
					fold.seeded((Map<String, Object>) row.get("properties")).properties());
		}).toList();
	}

	void remove() {
		List<String> removed = this.difference.removed()
			.stream()
			.map((key) -> Objects.requireNonNull(this.elements.get(key)))
			.toList();
		Map<String, LinkFold> shared = new Shared(this.transaction).links(removed);
		List<Map<String, Object>> kept = new ArrayList<>();
		shared.forEach(
				(element, fold) -> kept.add(Map.of("element", element, "properties", fold.seeded(null).properties())));
		Rows.run(this.transaction, CHANGE, kept);
		Rows.run(this.transaction, DELETE,
				removed.stream()
					.filter((element) -> !shared.containsKey(element))
					.map((element) -> Map.<String, Object>of("element", element))
					.toList());
	}

	Count count() {
		return this.difference.count();
	}

	Difference<PlannedRelationship> difference() {
		return this.difference;
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
		return this.fingerprint.of(relationship);
	}

}
